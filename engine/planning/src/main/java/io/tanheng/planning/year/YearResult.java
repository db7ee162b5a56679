package io.tanheng.planning.year;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A coming year, evaluated.
 *
 * @param evaluation what the engine says of it
 * @param findings what the plan says of its rows
 */
public record YearResult(Evaluation evaluation, List<Issue> findings) {
  public YearResult {
    findings = List.copyOf(findings);
  }

  /** The year. */
  public int year() {
    return evaluation.inventory().year();
  }

  /** tCO2e, the accounting total. */
  public BigDecimal gbTotal() {
    return evaluation.inventory().park().gbTotal().value();
  }

  /** tCO2e that no offset covers. */
  public BigDecimal residual() {
    return evaluation.balance().residual().value();
  }

  /** Points, 0 to 110; absent under a profile of thresholds. */
  public Optional<BigDecimal> points() {
    return evaluation.scored().map(ScoreBreakdown::total).map(total -> total.value());
  }
}
