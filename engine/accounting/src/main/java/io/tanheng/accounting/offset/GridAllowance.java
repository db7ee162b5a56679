package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Grid power that lots may still stand for; every lot uses up some. */
final class GridAllowance {
  private final String owner;
  private final Derivation grid;
  private final List<Derivation> used = new ArrayList<>();

  GridAllowance(String owner, Derivation grid) {
    this.owner = owner;
    this.grid = grid;
  }

  /** Whose grid power it is: the park's id or an enterprise's. */
  String owner() {
    return owner;
  }

  /** MWh bought, before any lot. */
  Derivation grid() {
    return grid;
  }

  /** MWh left, at least 0. */
  BigDecimal left() {
    return remainder().value().max(BigDecimal.ZERO);
  }

  /** A lot's MWh, at most what is left. */
  Derivation limit(Derivation row) {
    if (row.value().compareTo(left()) <= 0) {
      return row;
    }
    return Derivation.of(row.label(), Operation.MIN, "MWh", row, remaining());
  }

  void use(Derivation counted) {
    if (counted.value().signum() > 0) {
      used.add(counted);
    }
  }

  /** What the lots used, MWh. */
  List<Derivation> used() {
    return List.copyOf(used);
  }

  /** The MWh left; a leaf once they are used up, so that trees of later lots do not repeat it. */
  Derivation remaining() {
    return left().signum() > 0
        ? remainder()
        : Derivation.leaf(
            "grid_left:" + owner,
            BigDecimal.ZERO,
            "MWh",
            new Source.Setting("grid_power_matched", "§5.8"));
  }

  private Derivation remainder() {
    if (used.isEmpty()) {
      return grid;
    }
    List<Derivation> inputs = new ArrayList<>(List.of(grid));
    inputs.addAll(used);
    return Derivation.of("grid_left:" + owner, Operation.DIFFERENCE, "MWh", inputs);
  }
}
