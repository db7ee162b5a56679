package io.tanheng.accounting.evaluation;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.indicator.PerformanceFigures;
import io.tanheng.accounting.indicator.ThresholdFigures;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings together what the computed indicators are made of (B.11, B.24 to B.27). */
final class Performance {
  private final Book book;
  private final CalculatedBook calculated;
  private final SortedMap<Integer, Inventory> inventories;
  private final OffsetAssessment offsets;
  private final int year;
  private final List<Issue> findings = new ArrayList<>();
  private final SortedMap<Integer, Derivation> totals = new TreeMap<>();
  private final SortedMap<Integer, Derivation> outputs = new TreeMap<>();

  Performance(Accounts accounts) {
    this.book = accounts.book();
    this.calculated = accounts.calculated();
    this.inventories = accounts.inventories();
    this.offsets = accounts.offsets();
    this.year = book.park().reportingYear();
    inventories.forEach((y, inventory) -> totals.put(y, total(inventory)));
    if (book.activities().stream().noneMatch(r -> r.period().year() == year)
        && book.history().stream()
            .anyMatch(row -> row.year() == year && row.emissions().isPresent())) {
      totals.remove(year);
    }
    book.history().forEach(this::enter);
    outputBasis();
  }

  PerformanceFigures figures() {
    Inventory inventory = requireNonNull(inventories.get(year));
    return new PerformanceFigures(
        inventory.energy().total(),
        inventory.energy().renewable(),
        totals,
        outputs,
        counted("self_developed", lot -> lot.lot().kind() == OffsetKind.SELF_DEVELOPED),
        counted("purchased_credits", lot -> lot.lot().kind().purchasedCredit()),
        book.enterprises(),
        sourcesDiffer());
  }

  /** Figures of the reporting year for thresholds; those of history where it has no rows. */
  /**
   * What thresholds are held against: emissions and energy as the accounting method counts them, or
   * as the history enters them.
   */
  ThresholdFigures thresholdFigures(MethodResult method) {
    Optional<HistoryYear> entered =
        book.history().stream().filter(row -> row.year() == year).findFirst();
    boolean calculated = book.activities().stream().anyMatch(r -> r.period().year() == year);
    Optional<Derivation> energy =
        entered.flatMap(row -> row.energy().map(tce -> enteredEnergy(row, tce)));
    return new ThresholdFigures(
        calculated
            ? Optional.of(method.headlines().get(0).value())
            : Optional.ofNullable(totals.get(year)).filter(any -> entered.isPresent()),
        calculated ? method.energy().or(() -> energy) : energy,
        entered
            .filter(row -> row.outputBasis().equals("value added"))
            .flatMap(row -> Optional.ofNullable(outputs.get(year))));
  }

  private static Derivation enteredEnergy(HistoryYear row, BigDecimal tce) {
    return Derivation.row("total_tce", tce, "tce", row.where().column("energy"), row.source());
  }

  List<Issue> findings() {
    return List.copyOf(findings);
  }

  private Derivation total(Inventory inventory) {
    Derivation total = inventory.park().gbTotal();
    return inventory.year() == year ? total : total.named("gb_total:" + inventory.year());
  }

  private void enter(HistoryYear row) {
    row.emissions().ifPresent(emissions -> enterEmissions(row, emissions));
    if (samePriceBase(row)) {
      outputs.put(
          row.year(),
          Derivation.row(
              "output:" + row.year(),
              row.output(),
              "10^4CNY",
              row.where().column("output"),
              row.source()));
    } else {
      findings.add(
          Issue.warning(
              "price-base-differs",
              "B.26",
              row.where().column("price_base"),
              "year",
              String.valueOf(row.year()),
              "price_base",
              String.valueOf(row.priceBase().orElse(0)),
              "expected",
              String.valueOf(basis().orElse(0))));
    }
  }

  private void enterEmissions(HistoryYear row, BigDecimal emissions) {
    Derivation computed = totals.get(row.year());
    if (computed == null) {
      totals.put(
          row.year(),
          Derivation.row(
              "gb_total:" + row.year(),
              emissions,
              "tCO2e",
              row.where().column("emissions"),
              row.source()));
      return;
    }
    findings.add(
        Issue.warning(
            "history-emissions-not-used",
            "B.26",
            row.where().column("emissions"),
            "year",
            String.valueOf(row.year()),
            "entered",
            emissions.toPlainString(),
            "computed",
            io.tanheng.factors.quantity.Decimals.written(computed.value()).toPlainString()));
  }

  /** Outputs that measure different things give no trend. */
  private void outputBasis() {
    Set<String> bases =
        book.history().stream()
            .map(HistoryYear::outputBasis)
            .filter(basis -> !basis.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    if (bases.size() > 1) {
      findings.add(
          Issue.warning(
              "output-basis-differs",
              "B.26",
              book.history().get(0).where().column("output_basis"),
              "bases",
              String.join(", ", bases)));
    }
  }

  private boolean samePriceBase(HistoryYear row) {
    OptionalInt base = basis();
    return base.isEmpty() || row.priceBase().isEmpty() || row.priceBase().equals(base);
  }

  /** The price base of the reporting year, which the others are held against. */
  private OptionalInt basis() {
    return book.history().stream()
        .filter(row -> row.year() == year)
        .findFirst()
        .map(HistoryYear::priceBase)
        .orElse(OptionalInt.empty());
  }

  private Derivation counted(String label, Predicate<LotAssessment> wanted) {
    return Derivation.of(
        label,
        Operation.SUM,
        "tCO2e",
        offsets.lots().stream()
            .filter(lot -> lot.eligible() && wanted.test(lot))
            .map(LotAssessment::counted)
            .toList());
  }

  /**
   * Whether the years behind indicator 26 mix entered and computed totals or other grid averages.
   */
  private boolean sourcesDiffer() {
    Set<Boolean> origins = new TreeSet<>();
    totals.forEach(
        (y, total) -> {
          if (y > year - 4) {
            origins.add(inventories.containsKey(y));
          }
        });
    Map<Integer, String> grid = new TreeMap<>();
    Map<Derivation, String> kinds = new IdentityHashMap<>();
    for (LineResult result : calculated.results()) {
      int y = result.record().period().year();
      if (result.record().category() == Category.PURCHASED_ELECTRICITY && y > year - 4) {
        Optional<LineResult.PowerTerm> power = result.power();
        if (power.isPresent()) {
          grid.put(y, kinds.computeIfAbsent(power.get().locationFactor(), Performance::kind));
        }
      }
    }
    boolean far =
        calculated.findings().stream().anyMatch(f -> f.code().equals("factor-far-in-time"));
    return origins.size() > 1 || far || new TreeSet<>(grid.values()).size() > 1;
  }

  /** Set and place of the grid average. */
  private static String kind(Derivation factor) {
    return factor.leaves().stream()
        .flatMap(leaf -> leaf.source().stream())
        .filter(Source.Factor.class::isInstance)
        .map(source -> ((Source.Factor) source).factor())
        .map(f -> f.provenance().set() + f.place())
        .collect(Collectors.joining());
  }
}
