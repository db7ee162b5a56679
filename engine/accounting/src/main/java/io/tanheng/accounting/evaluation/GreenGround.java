package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.offset.AssessmentContext;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.profile.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What lots and green power are judged against, taken from the calculated lines of the year. */
final class GreenGround {
  private static final Derivation ZERO =
      Derivation.setting("zero", BigDecimal.ZERO, "MWh", "zero", "never below zero");

  private final Book book;
  private final Scheme scheme;
  private final List<LineResult> results;

  GreenGround(Book book, CalculatedBook calculated, Scheme scheme) {
    this.book = book;
    this.scheme = scheme;
    int year = book.park().reportingYear();
    this.results =
        calculated.results().stream().filter(r -> r.record().period().year() == year).toList();
  }

  AssessmentContext context() {
    Predicate<LineResult> onsite = r -> r.record().category() == Category.ONSITE_RENEWABLE;
    return new AssessmentContext(
        book.park(),
        book.enterprises(),
        grid("grid_mwh", results),
        byEnterprise(),
        mwh(onsite),
        mwh(onsite.and(r -> r.record().attributeSold())),
        locationFactor().map(Derivation::value),
        results.stream().anyMatch(r -> r.record().category() == Category.CO2_RECOVERY),
        creditAgeLimit());
  }

  /** The average factor of the electricity bought in the year. */
  Optional<Derivation> locationFactor() {
    return results.stream()
        .filter(r -> r.record().category() == Category.PURCHASED_ELECTRICITY)
        .flatMap(r -> r.power().stream())
        .map(LineResult.PowerTerm::locationFactor)
        .findFirst();
  }

  private SortedMap<EnterpriseId, Derivation> byEnterprise() {
    SortedMap<EnterpriseId, Derivation> grid = new TreeMap<>();
    results.stream()
        .collect(Collectors.groupingBy(r -> r.record().enterprise()))
        .forEach(
            (id, own) -> {
              if (own.stream().anyMatch(GreenGround::boughtFromGrid)) {
                grid.put(id, grid("grid_mwh:" + id, own));
              }
            });
    return grid;
  }

  /** MWh bought from the grid less what was resold, never below 0. */
  private static Derivation grid(String label, List<LineResult> own) {
    Derivation bought = sum("bought_mwh", own, GreenGround::boughtFromGrid);
    Derivation resold = sum("resold_mwh", own, GreenGround::resold);
    Derivation net = Derivation.of("net_mwh", Operation.DIFFERENCE, "MWh", bought, resold);
    return Derivation.of(label, Operation.MAX, "MWh", net, ZERO);
  }

  private static Derivation sum(String label, List<LineResult> own, Predicate<LineResult> wanted) {
    return Derivation.of(
        label,
        Operation.SUM,
        "MWh",
        own.stream()
            .filter(wanted)
            .flatMap(r -> r.power().stream())
            .map(LineResult.PowerTerm::mwh)
            .toList());
  }

  private BigDecimal mwh(Predicate<LineResult> wanted) {
    return sum("mwh", results, wanted).value();
  }

  private static boolean boughtFromGrid(LineResult result) {
    return result.record().category() == Category.PURCHASED_ELECTRICITY
        && !result.record().transfer()
        && result.power().filter(p -> !p.direct() && p.supplierFactor().isEmpty()).isPresent();
  }

  private static boolean resold(LineResult result) {
    return result.record().category() == Category.EXPORTED_ELECTRICITY
        && result.record().supply() == Supply.GRID
        && !result.record().transfer();
  }

  private OptionalInt creditAgeLimit() {
    return scheme
        .find("credit_age_limit")
        .filter(s -> !s.value().isBlank() && !s.value().equals("none"))
        .map(s -> OptionalInt.of(Integer.parseInt(s.value())))
        .orElse(OptionalInt.empty());
  }
}
