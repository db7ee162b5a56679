package io.tanheng.accounting.score;

import io.tanheng.accounting.derivation.Derivation;
import java.util.List;
import java.util.Optional;

/**
 * The score (METHOD.md §8).
 *
 * @param groups the four first-level indicators
 * @param bonus points of indicators 28 and 29, 0 to 10
 * @param total S, unrounded, 0 to 110
 * @param withoutBonus S without the bonus
 * @param grade what the points alone give; absent below 60
 * @param gradeWithoutBonus the same without the bonus
 * @param weightRange what other weights would give
 */
public record ScoreBreakdown(
    List<GroupScore> groups,
    Derivation bonus,
    Derivation total,
    Derivation withoutBonus,
    Optional<Grade> grade,
    Optional<Grade> gradeWithoutBonus,
    WeightRange weightRange) {
  public ScoreBreakdown {
    groups = List.copyOf(groups);
  }
}
