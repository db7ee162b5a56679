package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.balance.Balancing;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.claim.ClaimDecision;
import io.tanheng.accounting.claim.ClaimGround;
import io.tanheng.accounting.claim.Claims;
import io.tanheng.accounting.claim.RequirementCheck;
import io.tanheng.accounting.claim.Requirements;
import io.tanheng.accounting.indicator.IndicatorResults;
import io.tanheng.accounting.indicator.Indicators;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.method.CreditRule;
import io.tanheng.accounting.method.GreenRule;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetAssessment;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.Scoring;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Runs the whole calculation of METHOD.md. */
public final class Evaluator {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::severity)
          .thenComparing(Issue::code)
          .thenComparing(Issue::where)
          .thenComparing(issue -> issue.facts().toString());

  private final Accounts accounts;
  private final Book book;
  private final EvaluationProfile profile;
  private final List<Issue> findings = new ArrayList<>();

  private Evaluator(Accounts accounts, EvaluationProfile profile) {
    this.accounts = accounts;
    this.book = accounts.book();
    this.profile = profile;
  }

  /**
   * Evaluates a book.
   *
   * @param book the book, form checked
   * @param shipped the factor library; the park's own factors are added here
   * @return the evaluation, whose findings may hold errors; or what makes a result impossible: a
   *     line without a factor, two equal factors, an unknown profile
   */
  public static Outcome<Evaluation> evaluate(Book book, FactorCatalog shipped) {
    return evaluate(book, shipped, AccountingMethods.standard());
  }

  /**
   * Evaluates a book under an accounting method. Grade and claim stay those of the profile: where
   * they do not rest on this method, the claim is withheld and the grade provisional.
   *
   * @param given the book, form checked
   * @param shipped the factor library; the park's own factors are added here
   * @param method the accounting method
   * @return as {@link #evaluate(Book, FactorCatalog)}
   */
  public static Outcome<Evaluation> evaluate(
      Book given, FactorCatalog shipped, AccountingMethod method) {
    Book book = MethodBook.of(given, method);
    Outcome<EvaluationProfile> profile =
        Profiles.select(book.park().profile(), book.park().profileOverrides());
    Outcome<CalculatedBook> calculated = CalculatedBook.of(book, shipped, method);
    List<Issue> faults = new ArrayList<>();
    if (profile instanceof Outcome.Refused<EvaluationProfile> refused) {
      faults.addAll(refused.issues());
    }
    if (calculated instanceof Outcome.Refused<CalculatedBook> refused) {
      faults.addAll(refused.issues());
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparing(Issue::where).thenComparing(Issue::code));
      return Outcome.refused(faults);
    }
    EvaluationProfile readings = profile.asOptional().orElseThrow();
    CalculatedBook lines = calculated.asOptional().orElseThrow();
    Optional<NationalGrid> national = NationalGrid.start(book, lines, readings, shipped);
    Accounts accounts = Accounts.of(book, readings, lines);
    Evaluation chosen = run(accounts, readings);
    List<Issue> all = new ArrayList<>(chosen.findings());
    all.addAll(new OtherReadings(chosen, accounts, shipped, national).findings());
    return Outcome.of(chosen.withFindings(sorted(all)));
  }

  /** One run under one set of readings. */
  static Evaluation run(Accounts accounts, EvaluationProfile profile) {
    return new Evaluator(accounts, profile).evaluation();
  }

  /** The lots that the method lets into the balance. */
  private List<LotAssessment> entering(List<LotAssessment> lots) {
    AccountingMethod method = accounts.method();
    return lots.stream()
        .filter(
            lot ->
                lot.lot().kind().green()
                    ? method.green() == GreenRule.DISPLACES
                    : method.credits() == CreditRule.BALANCE)
        .toList();
  }

  private static List<Issue> sorted(List<Issue> findings) {
    return findings.stream().distinct().sorted(ORDER).toList();
  }

  private Evaluation evaluation() {
    OffsetAssessment offsets = accounts.offsets();
    SortedMap<Integer, Inventory> inventories = accounts.inventories();
    Inventory inventory = accounts.inventory();
    CarbonBalance balance =
        Balancing.strike(
            inventory.park().gbTotal(), entering(offsets.lots()), accounts.locationFactor());
    Performance performance = new Performance(accounts);
    IndicatorResults indicators =
        Indicators.calculate(profile, book.park(), book.indicators(), performance.figures());
    ScoreBreakdown score = Scoring.score(profile, indicators.results());
    RequirementCheck requirements =
        Requirements.check(profile, book.park(), inventory.energy().total(), book.requirements());
    MethodAssessment assessment = new MethodAssessment(accounts);
    findings.addAll(assessment.findings());
    findings.addAll(accounts.calculated().findings());
    findings.addAll(BookFindings.of(accounts));
    findings.addAll(offsets.findings());
    offsets.lots().forEach(lot -> findings.addAll(lot.why()));
    findings.addAll(performance.findings());
    findings.addAll(indicators.findings());
    findings.addAll(requirements.findings());
    ClaimDecision decision =
        Claims.decide(
            new ClaimGround(
                profile,
                book.park(),
                requirements.requirements(),
                score,
                balance.residual(),
                balance.covered(),
                book.exclusions(),
                findings),
            assessment.unmet(profile));
    findings.addAll(decision.findings());
    return new Evaluation(
        book,
        profile,
        assessment.result(),
        inventory,
        inventories.headMap(inventory.year()).values().stream().toList(),
        offsets.lots(),
        balance,
        indicators.results(),
        indicators.otherReadings(),
        score,
        requirements.requirements(),
        decision.claim(),
        sorted(findings),
        Sources.of(accounts.calculated().factors(), inventories.values(), balance, offsets.lots()),
        Assumptions.of(book, profile, inventory, accounts.calculated()));
  }
}
