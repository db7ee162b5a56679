package io.tanheng.documents.plan;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import io.tanheng.planning.optimum.Excess;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.optimum.Reached;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.Planner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to be said of the search for the best pathway: what it proved, and what it gave up. */
public final class SearchNotes {
  private final Plan plan;
  private final Wording wording;

  /** Notes on a plan in a language. */
  public SearchNotes(Plan plan, Wording language) {
    this.plan = plan;
    Locale locale = language.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = language.with(Messages.of(Planner.class, locale));
  }

  /** What was reached, the gap that was proved, and whether engine and program agree. */
  public List<String> proved() {
    return plan.optimised()
        .map(this::proved)
        .orElseGet(() -> List.of(wording.text("plan.timeout")));
  }

  private List<String> proved(Optimised optimised) {
    List<String> notes = new ArrayList<>();
    optimised.choice().reached().ifPresent(each -> notes.add(reached(each)));
    String searched =
        optimised.choice().searched()
            ? wording.text("plan.gap.all")
            : optimised
                .choice()
                .proved()
                .map(gap -> wording.text("plan.gap.part", "gap", Figures.percent(gap)))
                .orElseGet(() -> wording.text("plan.gap.none"));
    notes.add(wording.text("plan.gap", "solver", optimised.solver(), "searched", searched));
    notes.add(
        optimised.agreed()
            ? wording.text("plan.agreed")
            : wording.text(
                "plan.apart",
                "tonnes",
                Figures.exact(optimised.tonnesApart().setScale(6, RoundingMode.UP)),
                "points",
                Figures.exact(optimised.pointsApart().setScale(6, RoundingMode.UP)),
                "cost",
                Figures.exact(optimised.costApart().setScale(6, RoundingMode.UP))));
    return notes;
  }

  private String reached(Reached reached) {
    return wording.text(
        "plan.reached." + reached.objective().word() + (reached.proved() ? "" : ".unproved"),
        "year",
        String.valueOf(reached.year()),
        "points",
        Figures.exact(decimal(reached.points()).setScale(4, RoundingMode.DOWN)),
        "bound",
        Figures.exact(decimal(reached.bound()).setScale(4, RoundingMode.UP)));
  }

  /** The heading of {@link #conflicts}. */
  public String conflict() {
    return wording.text("plan.excess.heading");
  }

  /**
   * Which wishes cannot be kept together, and by how much each is given up; empty where all can.
   */
  public List<String> conflicts() {
    return plan.optimised().stream()
        .flatMap(each -> each.choice().excess().stream())
        .map(this::conflict)
        .toList();
  }

  private String conflict(Excess each) {
    return wording.text(
        "plan.excess." + each.kind(),
        "year",
        String.valueOf(each.year()),
        "amount",
        Figures.amount(decimal(each.amount())),
        "subject",
        each.subject(),
        "unit",
        unit(each));
  }

  private String unit(Excess excess) {
    var amount = plan.base().book().planning().resources().amounts().get(excess.subject());
    return excess.kind().equals("resource") && amount != null ? amount.unit() : "";
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }
}
