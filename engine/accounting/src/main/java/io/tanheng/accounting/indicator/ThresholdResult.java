package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.profile.Limit;
import io.tanheng.accounting.profile.ThresholdDefinition;
import io.tanheng.factors.issue.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One indicator of a threshold profile, held against the limit of one target year.
 *
 * @param definition the indicator
 * @param targetYear year of the limit; absent where the document names none
 * @param limit the limit that holds for the park; absent where none does
 * @param value a fraction for a ratio, 1 or 0 for a state; absent where unknown
 * @param verdict whether it is met
 * @param gap what is missing to the threshold in the unit of the value; absent where nothing is
 * @param reduction what the numerator of a computed quotient has to fall by, other things equal;
 *     absent where nothing is missing or nothing can be said
 * @param status computed, or what the book says of it; missing
 * @param evidence what proves it, may be blank
 * @param where its row; {@link Location#BOOK} where none is meant
 */
public record ThresholdResult(
    ThresholdDefinition definition,
    OptionalInt targetYear,
    Optional<Limit> limit,
    Optional<Derivation> value,
    Verdict verdict,
    Optional<Derivation> gap,
    Optional<Derivation> reduction,
    String status,
    String evidence,
    Location where) {
  /** Whether the value is computed, not entered. */
  public boolean computed() {
    return status.equals(ThresholdValue.COMPUTED);
  }

  /** Whether a threshold is met. */
  public enum Verdict {
    MET,
    NOT_MET,
    /** The book does not say enough. */
    UNKNOWN,
    /** Left out with a reason, where the document allows that. */
    EXCLUDED,
    /** The document sets no threshold for a park of this size. */
    NO_THRESHOLD;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
