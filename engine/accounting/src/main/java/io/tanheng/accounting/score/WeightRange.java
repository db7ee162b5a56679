package io.tanheng.accounting.score;

import io.tanheng.accounting.derivation.Derivation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the score could be under any weights that the unreadable column allows; a single point where
 * the profile's source prints every weight.
 *
 * @param lowestScore lowest score with the weights that give it
 * @param highestScore highest score with the weights that give it
 * @param lowestGrade grade of the lowest score; absent below the first edge
 * @param highestGrade grade of the highest score; absent below the first edge
 */
public record WeightRange(
    Derivation lowestScore,
    Derivation highestScore,
    Optional<Grade> lowestGrade,
    Optional<Grade> highestGrade) {

  /** The lowest score. */
  public BigDecimal lowest() {
    return lowestScore.value();
  }

  /** The highest score. */
  public BigDecimal highest() {
    return highestScore.value();
  }
}
