package io.tanheng.planning.optimum;

import io.tanheng.accounting.score.Grade;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a planner aims at.
 *
 * @param objective what the best pathway is
 * @param grade a grade to be held; absent where none is
 * @param gradeFrom first year of the grade; absent where it is held in every year
 * @param pointsYear year whose points are to be the most; absent for the last
 * @param spend most that the pathway may cost, discounted, 10⁴ CNY; absent where it may cost
 *     anything
 */
public record Aim(
    Objective objective,
    Optional<Grade> grade,
    OptionalInt gradeFrom,
    OptionalInt pointsYear,
    Optional<BigDecimal> spend) {
  /** The cheapest pathway that keeps the wishes of the book. */
  public static final Aim CHEAPEST =
      new Aim(
          Objective.COST,
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /** Whether it is about points. */
  public boolean scored() {
    return objective != Objective.COST || grade.isPresent();
  }
}
