package io.tanheng.accounting.claim;

import io.tanheng.accounting.score.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the park may say of itself (§7.4).
 *
 * @param grade the grade; absent where a requirement is unmet or the score is below 60
 * @param gradeWithoutBonus the grade without the bonus points
 * @param provisional whether a reading that is not settled could change the grade: no certificate
 *     is drafted
 * @param gradeValidUntil last day of the grade certificate; absent without issue date or grade
 * @param zeroCarbon whether the park may be called a zero-carbon park
 * @param zeroCarbonYear the offset year it holds for; absent where it may not
 * @param conditions every condition, met or not, in fixed order
 */
public record ZeroCarbonClaim(
    Optional<Grade> grade,
    Optional<Grade> gradeWithoutBonus,
    boolean provisional,
    Optional<LocalDate> gradeValidUntil,
    boolean zeroCarbon,
    OptionalInt zeroCarbonYear,
    List<ClaimCondition> conditions) {
  public ZeroCarbonClaim {
    conditions = List.copyOf(conditions);
  }
}
