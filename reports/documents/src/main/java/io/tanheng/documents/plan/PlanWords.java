package io.tanheng.documents.plan;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import io.tanheng.planning.plan.Expiry;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.Reason;
import io.tanheng.planning.scenario.BridgeStep;
import io.tanheng.planning.sensitivity.Chance;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Swing;
import io.tanheng.planning.sensitivity.Uncertain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names and sentences of a plan. */
final class PlanWords {
  private static final String OWN = "own:";
  private static final String OPTIMISED = "optimised:";

  private final Plan plan;
  private final Wording wording;

  PlanWords(Plan plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
  }

  Wording wording() {
    return wording;
  }

  String text(String key, String... facts) {
    return wording.text("planbook." + key, facts);
  }

  List<String> texts(String... keys) {
    return List.of(keys).stream().map(key -> text("column." + key)).toList();
  }

  /** The name of a pathway. */
  String pathway(String name) {
    if (name.startsWith(OWN)) {
      return text("pathway.file", "name", name.substring(OWN.length()));
    }
    return name.startsWith(OPTIMISED)
        ? text("pathway.by", "name", name.substring(OPTIMISED.length()))
        : text("pathway." + name);
  }

  /** Id and name of a measure. */
  String measure(String id) {
    return plan.base().book().planning().measures().stream()
        .filter(each -> each.id().equals(id))
        .map(wording::name)
        .map(name -> id + " " + name)
        .findFirst()
        .orElse(id);
  }

  String step(BridgeStep step) {
    return switch (step.kind()) {
      case MEASURE -> measure(step.subject());
      case BALANCE -> text("balance." + step.subject());
      default -> text("step." + step.kind().word());
    };
  }

  String input(Swing swing) {
    String unit = swing.driver().points() ? "points" : "percent";
    return text(
        "input",
        "input",
        text("input." + swing.driver().word()),
        "step",
        text("input." + unit, "step", Figures.exact(swing.step())));
  }

  String wish(Chance chance) {
    return text("wish." + chance.kind());
  }

  /** That purchases to the tonne may not suffice; empty where they almost certainly do. */
  Optional<String> buffer(Chances chances, int year) {
    BigDecimal tonnes = chances.buffers().getOrDefault(year, BigDecimal.ZERO);
    return tonnes.signum() == 0
        ? Optional.empty()
        : chances
            .covered(year)
            .map(
                chance ->
                    text(
                        "why.buffer",
                        "chance",
                        Figures.percent(chance),
                        "tonnes",
                        Figures.exact(tonnes),
                        "room",
                        chances.room(year).map(Figures::amount).orElse("")));
  }

  String uncertain(Uncertain each) {
    String half = Figures.exact(each.halfWidth());
    int colon = each.id().indexOf(':');
    String subject = each.id().substring(colon + 1);
    return each.id().startsWith("measure:")
        ? subject + " ±" + half + " %"
        : text("uncertain." + subject, "half", half);
  }

  /** Why a measure begins, in sentences. */
  String reasons(List<Reason> reasons) {
    return reasons.isEmpty()
        ? text("reason.together")
        : reasons.stream()
            .map(this::reason)
            .collect(Collectors.joining(wording.chinese() ? "" : " "));
  }

  private String reason(Reason reason) {
    String wish =
        reason.kind() == Reason.Kind.WISH ? text("wish." + reason.subject()) : reason.subject();
    return text(
        "reason." + reason.kind().word(),
        "amount",
        Figures.amount(reason.amount()),
        "subject",
        wish,
        "year",
        String.valueOf(reason.year()));
  }

  String expiry(Expiry expiry) {
    String subject = expiry.kind().equals("asset") ? measure(expiry.subject()) : expiry.subject();
    return text(
        "expiry." + expiry.kind(),
        "subject",
        subject,
        "amount",
        expiry
            .amount()
            .map(each -> Figures.exact(each.setScale(2, RoundingMode.HALF_EVEN)))
            .orElse(""));
  }
}
