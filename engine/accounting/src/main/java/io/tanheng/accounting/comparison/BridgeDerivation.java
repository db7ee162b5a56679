package io.tanheng.accounting.comparison;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A bridge as a derivation: the headline it begins with, each step, and the parts that move. */
final class BridgeDerivation {
  private static final String TONNES = "tCO2e";

  private BridgeDerivation() {}

  static Derivation of(Bridge bridge) {
    List<Derivation> inputs = new ArrayList<>();
    BridgeEnd from = bridge.from();
    inputs.add(
        Derivation.setting(
            from.headline().name(), from.value(), TONNES, "headline", from.variant().name()));
    bridge.moving().forEach(step -> inputs.add(step(step)));
    String end = bridge.to().headline().name() + ", " + bridge.to().variant().name();
    return Derivation.of(end, Operation.SUM, TONNES, inputs);
  }

  private static Derivation step(BridgeStep step) {
    String label = "rule_" + step.rule().word() + ":" + step.from() + " → " + step.to();
    List<Derivation> changes = step.changes().stream().map(change -> change(step, change)).toList();
    return Derivation.of(label, Operation.SUM, TONNES, changes);
  }

  private static Derivation change(BridgeStep step, Change change) {
    var key = change.key();
    String label = key.line().isBlank() ? key.item() : "line:" + key.line() + ":" + key.gas();
    return Derivation.of(
        label,
        Operation.DIFFERENCE,
        TONNES,
        part(label, change.after(), step, step.to()),
        part(label, change.before(), step, step.from()));
  }

  private static Derivation part(String label, BigDecimal tonnes, BridgeStep step, String rule) {
    return Derivation.setting(label, tonnes, TONNES, step.rule().word(), rule);
  }
}
