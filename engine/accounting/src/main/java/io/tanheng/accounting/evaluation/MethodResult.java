package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What the accounting method of a run says of the year.
 *
 * @param method the method
 * @param headlines its headlines, in its order
 * @param energy energy by the method's own coal equivalent, tce; absent where the method knows none
 *     or its rate is missing
 * @param intensity first headline by that energy, tCO2e/tce
 * @param directShare electricity by direct lines ÷ electricity bought; absent where none is bought
 * @param conformity what it may state; absent where the method knows no such statement
 * @param needs findings on what the method needs and the book lacks
 */
public record MethodResult(
    AccountingMethod method,
    List<HeadlineFigure> headlines,
    Optional<Derivation> energy,
    Optional<Derivation> intensity,
    Optional<Derivation> directShare,
    Optional<Conformity> conformity,
    List<Issue> needs) {

  /** What a result may state of its completeness. */
  public enum Conformity {
    /** All categories: 3 to 6 passed a documented significance test. */
    ALL_CATEGORIES,
    /** Direct emissions and imported energy alone. */
    CATEGORIES_1_AND_2;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public MethodResult {
    headlines = List.copyOf(headlines);
    needs = List.copyOf(needs);
  }

  /** The headline that stands first. */
  public HeadlineFigure first() {
    return headlines.get(0);
  }
}
