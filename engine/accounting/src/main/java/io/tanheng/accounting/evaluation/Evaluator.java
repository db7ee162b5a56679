package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.balance.Balancing;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.claim.ClaimDecision;
import io.tanheng.accounting.claim.ClaimGround;
import io.tanheng.accounting.claim.Claims;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.claim.RequirementCheck;
import io.tanheng.accounting.claim.Requirements;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.IndicatorResults;
import io.tanheng.accounting.indicator.Indicators;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.indicator.ThresholdResults;
import io.tanheng.accounting.indicator.Thresholds;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.method.CreditRule;
import io.tanheng.accounting.method.GreenRule;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetAssessment;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.profile.ThresholdProfile;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.Scoring;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the whole calculation of METHOD.md. */
public final class Evaluator {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::severity)
          .thenComparing(Issue::code)
          .thenComparing(Issue::where)
          .thenComparing(issue -> issue.facts().toString());

  private final Accounts accounts;
  private final Book book;
  private final Scheme scheme;
  private final MethodAssessment assessment;
  private final MethodResult accounted;
  private final List<Issue> findings = new ArrayList<>();

  private Evaluator(Accounts accounts, Scheme scheme) {
    this.accounts = accounts;
    this.book = accounts.book();
    this.scheme = scheme;
    this.assessment = new MethodAssessment(accounts);
    this.accounted = assessment.result();
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
    return evaluate(book, shipped, Optional.empty(), Optional.empty());
  }

  /** Evaluates a book under an accounting method, by the profile that the book names. */
  public static Outcome<Evaluation> evaluate(
      Book book, FactorCatalog shipped, AccountingMethod method) {
    return evaluate(book, shipped, Optional.of(method), Optional.empty());
  }

  /**
   * Evaluates a book under an accounting method by a profile. Grade and claim stay those of the
   * profile: where they do not rest on this method, the claim is withheld and the grade
   * provisional.
   *
   * @param given the book, form checked
   * @param shipped the factor library; the park's own factors are added here
   * @param method the accounting method; where absent, the one that the profile prescribes, else
   *     the standard one
   * @param asked the profile to evaluate by; the one that the book names where absent
   * @return as {@link #evaluate(Book, FactorCatalog)}
   */
  public static Outcome<Evaluation> evaluate(
      Book given,
      FactorCatalog shipped,
      Optional<AccountingMethod> method,
      Optional<Scheme> asked) {
    Outcome<Scheme> profile = scheme(given.park(), asked);
    Outcome<AccountingMethod> chosen = method.map(Outcome::of).orElseGet(() -> prescribed(profile));
    AccountingMethod rules = chosen.asOptional().orElseGet(AccountingMethods::standard);
    Book book = MethodBook.of(given, rules);
    Outcome<CalculatedBook> calculated = CalculatedBook.of(book, shipped, rules);
    List<Issue> faults = new ArrayList<>();
    Stream.of(profile, chosen, calculated)
        .filter(Outcome.Refused.class::isInstance)
        .forEach(refused -> faults.addAll(refused.issues()));
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparing(Issue::where).thenComparing(Issue::code));
      return Outcome.refused(faults);
    }
    Scheme readings = profile.asOptional().orElseThrow();
    CalculatedBook lines = calculated.asOptional().orElseThrow();
    Optional<NationalGrid> national = NationalGrid.start(book, lines, readings, shipped);
    Accounts accounts = Accounts.of(book, readings, lines);
    Evaluation evaluation = run(accounts, readings);
    List<Issue> all = new ArrayList<>(evaluation.findings());
    all.addAll(new OtherReadings(evaluation, accounts, shipped, national).findings());
    return Outcome.of(evaluation.withFindings(sorted(all)));
  }

  /**
   * The park's inventory of the reporting year alone, a third of the work of an evaluation: no
   * totals of enterprises, balance, score or findings.
   *
   * @param given the book, form checked
   * @param shipped the factor library; the park's own factors are added here
   * @param scheme the profile, as the book alters it
   * @return the inventory, or what makes it impossible
   */
  public static Outcome<Inventory> inventory(
      Book given, FactorCatalog shipped, AccountingMethod method, Scheme scheme) {
    Book book = MethodBook.of(given, method);
    Outcome<CalculatedBook> calculated = CalculatedBook.of(book, shipped, method);
    return calculated instanceof Outcome.Given<CalculatedBook> lines
        ? Outcome.of(Accounts.ofPark(book, scheme, lines.value()).inventory())
        : Outcome.refused(calculated.issues());
  }

  /** The method that the profile prescribes, else the standard one. */
  private static Outcome<AccountingMethod> prescribed(Outcome<Scheme> profile) {
    return profile
        .asOptional()
        .flatMap(Scheme::accountingMethod)
        .map(AccountingMethods::select)
        .orElseGet(() -> Outcome.of(AccountingMethods.standard()));
  }

  /** The profile asked for, altered as the book alters it where that is its own. */
  private static Outcome<Scheme> scheme(Park park, Optional<Scheme> asked) {
    boolean own = asked.filter(each -> !each.id().equals(park.profile())).isEmpty();
    SortedMap<String, String> overrides = own ? park.profileOverrides() : new TreeMap<>();
    return asked
        .map(scheme -> Profiles.altered(scheme, overrides))
        .orElseGet(() -> Profiles.select(park.profile(), overrides));
  }

  /** One run under one set of readings. */
  static Evaluation run(Accounts accounts, Scheme scheme) {
    return new Evaluator(accounts, scheme).evaluation();
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
    CarbonBalance balance =
        Balancing.strike(
            accounts.inventory().park().gbTotal(),
            entering(offsets.lots()),
            accounts.locationFactor());
    findings.addAll(assessment.findings());
    findings.addAll(accounts.calculated().findings());
    findings.addAll(BookFindings.of(accounts));
    findings.addAll(offsets.findings());
    offsets.lots().forEach(lot -> findings.addAll(lot.why()));
    Performance performance = new Performance(accounts);
    Appraisal appraisal =
        scheme instanceof EvaluationProfile profile
            ? scored(profile, performance, balance)
            : held((ThresholdProfile) scheme, performance);
    return result(balance, appraisal);
  }

  private Appraisal scored(
      EvaluationProfile profile, Performance performance, CarbonBalance balance) {
    List<IndicatorInput> inputs = inputs();
    IndicatorResults indicators =
        Indicators.calculate(profile, book.park(), inputs, performance.figures());
    ScoreBreakdown score = Scoring.score(profile, indicators.results());
    RequirementCheck requirements =
        Requirements.check(
            profile, book.park(), accounts.inventory().energy().total(), book.requirements());
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
    return new Appraisal(
        indicators.results(),
        indicators.otherReadings(),
        Optional.of(score),
        requirements.requirements(),
        decision.claim(),
        List.of());
  }

  private Appraisal held(ThresholdProfile profile, Performance performance) {
    otherMethod(profile).ifPresent(findings::add);
    ThresholdResults held =
        Thresholds.hold(profile, inputs(), performance.thresholdFigures(accounted));
    findings.addAll(held.findings());
    return new Appraisal(
        List.of(), List.of(), Optional.empty(), List.of(), Claims.none(profile), held.results());
  }

  /** A method asked for where the document prescribes another. */
  private Optional<Issue> otherMethod(ThresholdProfile profile) {
    return profile
        .accountingMethod()
        .filter(id -> !id.equals(accounts.method().id()))
        .map(
            id ->
                Issue.warning(
                    "method-other-than-prescribed",
                    "",
                    Location.BOOK,
                    "method",
                    accounts.method().id(),
                    "profile",
                    profile.id(),
                    "prescribed",
                    id));
  }

  /** The rows that speak of this profile; those that name none speak of that of the book. */
  private List<IndicatorInput> inputs() {
    boolean own = scheme.id().equals(book.park().profile());
    List<IndicatorInput> unnamed =
        book.indicators().stream().filter(row -> row.profile().isEmpty()).toList();
    if (!own && !unnamed.isEmpty()) {
      findings.add(left("indicators-of-other-profile", "rows", String.valueOf(unnamed.size())));
    }
    if (!own && !book.park().profileOverrides().isEmpty()) {
      String keys = String.join(", ", book.park().profileOverrides().keySet());
      findings.add(left("profile-overrides-left-out", "keys", keys));
    }
    return book.indicators().stream()
        .filter(row -> row.profile().isEmpty() ? own : row.profile().equals(scheme.id()))
        .toList();
  }

  private Issue left(String code, String fact, String value) {
    return Issue.warning(
        code,
        "",
        Location.file("indicators"),
        "profile",
        scheme.id(),
        "own",
        book.park().profile(),
        fact,
        value);
  }

  private Evaluation result(CarbonBalance balance, Appraisal appraisal) {
    OffsetAssessment offsets = accounts.offsets();
    SortedMap<Integer, Inventory> inventories = accounts.inventories();
    Inventory inventory = accounts.inventory();
    return new Evaluation(
        book,
        scheme,
        accounted,
        inventory,
        inventories.headMap(inventory.year()).values().stream().toList(),
        offsets.lots(),
        balance,
        appraisal.indicators(),
        appraisal.otherReadings(),
        appraisal.scored(),
        appraisal.requirements(),
        appraisal.claim(),
        sorted(findings),
        Sources.of(accounts.calculated().factors(), inventories.values(), balance, offsets.lots()),
        Assumptions.of(book, scheme, inventory, accounts.calculated()),
        appraisal.thresholds());
  }

  /** What a profile makes of a park. */
  private record Appraisal(
      List<IndicatorResult> indicators,
      List<Derivation> otherReadings,
      Optional<ScoreBreakdown> scored,
      List<Requirement> requirements,
      ZeroCarbonClaim claim,
      List<ThresholdResult> thresholds) {}
}
