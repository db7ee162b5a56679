package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.CoalRule;
import io.tanheng.accounting.method.ConformityRule;
import io.tanheng.accounting.method.GreenRule;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a method makes of a calculated book, and what the book lacks for it. */
final class MethodAssessment {
  private static final Set<String> OF_LINES =
      Set.of("use-not-stated", "non-fossil-heat-without-evidence");

  private final Accounts accounts;
  private final AccountingMethod method;
  private final List<LineResult> results;
  private final List<Issue> findings;

  MethodAssessment(Accounts accounts) {
    this.accounts = accounts;
    this.method = accounts.method();
    int year = accounts.book().park().reportingYear();
    this.results =
        accounts.calculated().results().stream()
            .filter(r -> r.record().period().year() == year && !r.record().transfer())
            .toList();
    this.findings = asked();
  }

  MethodResult result() {
    Inventory inventory = accounts.inventory();
    List<HeadlineFigure> headlines = Headlines.of(method, inventory.park());
    Optional<Derivation> energy =
        CoalEquivalent.of(method.coal(), accounts.book().park(), inventory, results);
    return new MethodResult(
        method,
        headlines,
        energy,
        energy
            .filter(tce -> tce.value().signum() > 0)
            .map(tce -> ratio("per_tce", "tCO2e/tce", headlines.get(0).value(), tce)),
        directShare(),
        conformity(),
        needs());
  }

  private static Derivation ratio(String label, String unit, Derivation of, Derivation by) {
    return Derivation.of(label, Operation.QUOTIENT, unit, of, by);
  }

  private Optional<Derivation> directShare() {
    Derivation bought = mwh("bought_mwh", r -> true);
    Derivation direct = mwh("direct_mwh", r -> r.power().orElseThrow().direct());
    return bought.value().signum() > 0
        ? Optional.of(ratio("direct_share", "", direct, bought))
        : Optional.empty();
  }

  private Derivation mwh(String label, Predicate<LineResult> wanted) {
    return Derivation.of(
        label,
        Operation.SUM,
        "MWh",
        results.stream()
            .filter(MethodAssessment::bought)
            .filter(wanted)
            .map(r -> r.power().orElseThrow().mwh())
            .toList());
  }

  private static boolean bought(LineResult result) {
    return result.record().category() == Category.PURCHASED_ELECTRICITY
        && result.power().isPresent();
  }

  private Optional<MethodResult.Conformity> conformity() {
    boolean tested =
        !accounts.book().park().details().getOrDefault("significance_test", "").isBlank();
    return method.conformity() == ConformityRule.NONE
        ? Optional.empty()
        : Optional.of(
            tested
                ? MethodResult.Conformity.ALL_CATEGORIES
                : MethodResult.Conformity.CATEGORIES_1_AND_2);
  }

  /** All that the method asks of the book in vain, said of its lines or of the whole. */
  private List<Issue> needs() {
    List<Issue> needs = new ArrayList<>(findings);
    accounts.calculated().findings().stream()
        .filter(issue -> OF_LINES.contains(issue.code()))
        .forEach(needs::add);
    return needs;
  }

  /** What the method needs and the book does not say. */
  List<Issue> findings() {
    return findings;
  }

  private List<Issue> asked() {
    List<Issue> missing = new ArrayList<>();
    supply().ifPresent(missing::add);
    coalRate().ifPresent(missing::add);
    missing.addAll(trades());
    significance().ifPresent(missing::add);
    return List.copyOf(missing);
  }

  /** Direct supply counts 0; where no row says so, all of it is priced as grid power. */
  private Optional<Issue> supply() {
    List<LineResult> power = results.stream().filter(MethodAssessment::bought).toList();
    boolean said = power.stream().anyMatch(r -> r.record().supply() == Supply.DIRECT_LINE);
    if (method.green() != GreenRule.ZERO || said || power.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Issue.warning(
            "supply-not-stated",
            method.document().source(),
            power.get(0).record().where().column("supply"),
            "method",
            method.id(),
            "lines",
            String.valueOf(power.size())));
  }

  private Optional<Issue> coalRate() {
    boolean missing =
        method.coal() instanceof CoalRule.GenerationRate rule
            && rule.rate().isEmpty()
            && !accounts.book().park().details().containsKey("coal_rate");
    return missing
        ? Optional.of(
            Issue.warning(
                "coal-rate-missing",
                method.document().source(),
                Location.file("park"),
                "method",
                method.id()))
        : Optional.empty();
  }

  private List<Issue> trades() {
    if (method.green() != GreenRule.ZERO_INTER_PROVINCIAL) {
      return List.of();
    }
    return accounts.offsets().lots().stream()
        .filter(lot -> lot.eligible() && lot.lot().kind() == OffsetKind.GREEN_POWER)
        .filter(lot -> !ZeroRated.stated(lot.lot()))
        .map(this::trade)
        .toList();
  }

  private Issue trade(LotAssessment lot) {
    return Issue.warning(
        "trade-not-stated",
        method.document().source(),
        lot.lot().where().column("methodology"),
        "method",
        method.id(),
        "lot",
        lot.lot().id().value());
  }

  private Optional<Issue> significance() {
    return conformity()
        .filter(c -> c == MethodResult.Conformity.CATEGORIES_1_AND_2)
        .map(
            c ->
                Issue.warning(
                    "significance-not-tested",
                    method.document().source(),
                    Location.file("park"),
                    "method",
                    method.id()));
  }

  /** No claim rests on the total of another method than the profile's. */
  List<ClaimCondition> unmet(EvaluationProfile profile) {
    if (method.carries(profile.id())) {
      return List.of();
    }
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("method", method.id());
    facts.put("profile", profile.id());
    return List.of(new ClaimCondition("method-not-of-profile", false, facts));
  }
}
