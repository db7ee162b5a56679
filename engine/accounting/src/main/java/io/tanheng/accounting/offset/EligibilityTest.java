package io.tanheng.accounting.offset;

import java.util.List;

/** Every test that a lot must pass, in order; a lot counts where none of them refuses it. */
enum EligibilityTest {
  /** tCO2e for credits, MWh for green power. */
  UNIT(ProgrammeRule::unit),
  /** A programme of §5.8. */
  PROGRAMME(ProgrammeRule::check),
  /** Retired (注销) for the year, by the day of the claim, voluntarily. */
  RETIREMENT(RetirementRule::check),
  /** Retired for the park or one of its enterprises. */
  BENEFICIARY(BeneficiaryRule::check),
  /** Made in time. */
  VINTAGE(VintageRule::check),
  /** Each serial used once, as many as the quantity. */
  SERIALS(SerialRule::check),
  /** One benefit, one claim. */
  BENEFIT(BenefitRule::check),
  /** Outside the boundary, unless self-developed (§3.6). */
  LOCATION(LocationRule::check),
  /** Self-developed reductions verified (B.24). */
  VERIFICATION(VerificationRule::check),
  /** Domestic green power, from the grid. */
  GREEN_POWER(GreenPowerRule::check),
  /** Terms of the programmes that a book shows in part only; never refuses. */
  PROGRAMME_TERMS(ProgrammeTerms::check);

  private final Rule rule;

  EligibilityTest(Rule rule) {
    this.rule = rule;
  }

  /**
   * What this test says of a lot; empty where it passes without a remark.
   *
   * @param candidate the lot, one of {@code all}
   * @param all every lot of the book
   */
  List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    return rule.check(candidate, all, context);
  }

  @FunctionalInterface
  private interface Rule {
    List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context);
  }
}
