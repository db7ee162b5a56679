package io.tanheng.accounting.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an indicator has to reach, in which year and for which parks.
 *
 * @param bound the threshold; absent where a state has to be met
 * @param targetYear year it holds for; absent where the document names none
 * @param energyFrom least energy consumption it holds for, tce a year, itself included
 * @param energyTo energy consumption from which it no longer holds, tce a year
 * @param condition what is said beside it in English, may be blank
 * @param conditionZh the same in Chinese, may be blank
 */
public record Limit(
    Optional<Bound> bound,
    OptionalInt targetYear,
    Optional<BigDecimal> energyFrom,
    Optional<BigDecimal> energyTo,
    String condition,
    String conditionZh) {

  /** Whether it holds for some parks only, by their energy consumption. */
  public boolean banded() {
    return energyFrom.isPresent() || energyTo.isPresent();
  }

  /** Whether it holds for a park of that energy consumption, in tce a year. */
  public boolean holdsFor(BigDecimal tce) {
    return energyFrom.filter(from -> tce.compareTo(from) < 0).isEmpty()
        && energyTo.filter(to -> tce.compareTo(to) >= 0).isEmpty();
  }
}
