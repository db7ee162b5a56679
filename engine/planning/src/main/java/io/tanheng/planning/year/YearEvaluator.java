package io.tanheng.planning.year;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Evaluates coming years of a park by the engine that evaluates the reporting year. */
public final class YearEvaluator {
  private final Evaluation base;
  private final Book book;
  private final FactorCatalog shipped;
  private final FactorCatalog catalog;
  private final AccountingMethod method;
  private final Outlook outlook;
  private final LineShares shares;

  private YearEvaluator(
      Evaluation base, FactorCatalog shipped, AccountingMethod method, Outlook outlook) {
    this.base = base;
    this.book = base.book();
    this.shipped = shipped;
    this.catalog = OutlookFactors.in(shipped, outlook);
    this.method = method;
    this.outlook = outlook;
    int year = book.park().reportingYear();
    this.shares =
        new LineShares(
            book.activities().stream().filter(row -> row.period().year() == year).toList(),
            shipped);
  }

  /**
   * An evaluator of the years of an outlook.
   *
   * @param base the reporting year, evaluated
   * @param shipped the factor library
   * @param method the accounting method of every year
   * @return it, or the faults {@code plan-without-outlook} and those of effects
   */
  public static Outcome<YearEvaluator> of(
      Evaluation base, FactorCatalog shipped, AccountingMethod method) {
    Book book = base.book();
    int year = book.park().reportingYear();
    if (book.planning().outlook().stream().noneMatch(row -> row.year() > year)) {
      return Outcome.refused(
          List.of(
              Issue.error(
                  "plan-without-outlook",
                  "",
                  Location.file("outlook"),
                  "year",
                  String.valueOf(year))));
    }
    Outlook outlook =
        new Outlook(year, output(book, year), gridFactor(base), book.planning().outlook());
    YearEvaluator evaluator = new YearEvaluator(base, shipped, method, outlook);
    List<Issue> faults =
        book.planning().measures().stream()
            .flatMap(measure -> evaluator.shares.faults(measure).stream())
            .toList();
    return faults.isEmpty() ? Outcome.of(evaluator) : Outcome.refused(faults);
  }

  private static Optional<BigDecimal> output(Book book, int year) {
    return book.history().stream()
        .filter(row -> row.year() == year)
        .map(HistoryYear::output)
        .findFirst();
  }

  private static Optional<BigDecimal> gridFactor(Evaluation base) {
    return base.sources().stream()
        .filter(row -> row.purpose() == Purpose.INVENTORY)
        .filter(row -> row.provenance().set().equals("cn-grid"))
        .reduce((earlier, later) -> later)
        .map(EmissionFactor::value);
  }

  /** The same park and method under another outlook. */
  public YearEvaluator with(Outlook other) {
    return new YearEvaluator(base, shipped, method, other);
  }

  /** The same park and outlook under another method. */
  public YearEvaluator with(AccountingMethod other) {
    return new YearEvaluator(base, shipped, other, outlook);
  }

  public AccountingMethod method() {
    return method;
  }

  public Evaluation base() {
    return base;
  }

  public Outlook outlook() {
    return outlook;
  }

  public LineShares shares() {
    return shares;
  }

  /** MWh bought from the grid less what is resold, without any measure; never below 0. */
  public BigDecimal gridMwh(int year) {
    return rows(year, List.of(), new ArrayList<>(), false).stream()
        .filter(row -> !row.transfer())
        .map(YearEvaluator::gridMwh)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .max(BigDecimal.ZERO);
  }

  private static BigDecimal gridMwh(ActivityRecord row) {
    BigDecimal amount =
        row.activity().kind() == Activity.Kind.ELECTRICITY
            ? row.quantity().to(Units.get("MWh")).value()
            : BigDecimal.ZERO;
    boolean grid = row.supply() == Supply.GRID && row.ef().isEmpty();
    return switch (row.category()) {
      case PURCHASED_ELECTRICITY -> grid ? amount : BigDecimal.ZERO;
      case EXPORTED_ELECTRICITY -> row.supply() == Supply.GRID ? amount.negate() : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  /** tCO2e of a year of the past, where known. */
  public Optional<BigDecimal> pastTotal(int year) {
    return Stream.concat(base.history().stream(), Stream.of(base.inventory()))
        .filter(past -> past.year() == year)
        .map(YearEvaluator::total)
        .findFirst()
        .or(() -> past(year).flatMap(HistoryYear::emissions));
  }

  /** 10⁴ CNY of a year, of the past or of the plan, where known. */
  public Optional<BigDecimal> output(int year) {
    return year > book.park().reportingYear()
        ? outlook.output(year)
        : past(year).map(HistoryYear::output);
  }

  private Optional<HistoryYear> past(int year) {
    return book.history().stream().filter(row -> row.year() == year).findFirst();
  }

  /**
   * A coming year.
   *
   * @param year a year of the outlook
   * @param installed measures that work in it
   * @param purchases what is bought for it
   * @param before results of the planned years before it, for indicators 26 and 27
   * @return the result, or what makes it impossible
   */
  public Outcome<YearResult> evaluate(
      int year, List<Installed> installed, Purchases purchases, List<YearResult> before) {
    List<Issue> findings = new ArrayList<>();
    Book planned = planned(year, installed, purchases, before, findings, true);
    Outcome<Evaluation> result =
        Evaluator.evaluate(planned, catalog, Optional.of(method), Optional.of(base.scheme()));
    return result instanceof Outcome.Given<Evaluation> given
        ? Outcome.of(new YearResult(given.value(), findings))
        : Outcome.refused(result.issues());
  }

  /**
   * The inventory of a coming year alone, without purchases: the same totals as those of {@link
   * #evaluate}, for a third of the work.
   *
   * @param year a year that can be evaluated
   * @param installed measures that work in it
   */
  public Inventory inventory(int year, List<Installed> installed) {
    Book planned = planned(year, installed, Purchases.NONE, List.of(), new ArrayList<>(), false);
    return Evaluator.inventory(planned, catalog, method, base.scheme())
        .asOptional()
        .orElseThrow(() -> new IllegalStateException("a year that cannot be evaluated: " + year));
  }

  private Book planned(
      int year,
      List<Installed> installed,
      Purchases purchases,
      List<YearResult> before,
      List<Issue> findings,
      boolean noted) {
    Park park = PlannedPark.of(book.park(), year);
    return new Book(
        park,
        book.enterprises(),
        rows(year, installed, findings, noted),
        book.factors(),
        PlannedLots.of(book.offsets(), park, book.park().reportingYear(), purchases),
        history(year, before),
        book.exclusions(),
        PlannedIndicators.moved(book.indicators(), installed, base.indicators()),
        book.requirements(),
        book.correlations(),
        List.of(),
        List.of(),
        PlanningInputs.NONE,
        book.digest());
  }

  /** The rows of a year; where noted, each with how its amount came about. */
  private List<ActivityRecord> rows(
      int year, List<Installed> installed, List<Issue> findings, boolean noted) {
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    BigDecimal growth = outlook.growth(year);
    shares.amounts().forEach((line, amount) -> amounts.put(line, amount.multiply(growth)));
    List<ActivityRecord> rows = new ArrayList<>();
    for (Installed each : installed) {
      LineShares.Change change = shares.change(each.measure());
      change
          .byLine()
          .forEach((line, by) -> amounts.merge(line, by.multiply(each.units()), BigDecimal::add));
      change.added().forEach(added -> rows.add(row(added, each, year)));
    }
    List<ActivityRecord> all = new ArrayList<>();
    AmountNotes notes = new AmountNotes(shares, growth, year, noted ? installed : List.of());
    amounts.forEach(
        (line, amount) -> {
          ActivityRecord row = row(line, amount, year, findings);
          all.add(noted ? notes.on(row, line) : row);
        });
    all.addAll(rows);
    return all;
  }

  private static ActivityRecord row(LineShares.Added added, Installed by, int year) {
    Quantity change = added.effect().change();
    return PlannedRows.added(
        by.measure(),
        added.effect().activity(),
        PlannedRows.category(added.effect().activity()),
        new Quantity(change.value().multiply(by.units()), change.unit()),
        year);
  }

  /** Nobody can save more than is used; what would be saved beyond is told and not counted. */
  private ActivityRecord row(String line, BigDecimal amount, int year, List<Issue> findings) {
    ActivityRecord row = shares.find(line).orElseThrow();
    BigDecimal noise = row.quantity().value().movePointLeft(9);
    if (amount.signum() < 0 && amount.negate().compareTo(noise) > 0) {
      findings.add(
          Issue.warning(
              "effect-exceeds-activity",
              "",
              row.where(),
              "line",
              line,
              "year",
              String.valueOf(year),
              "excess",
              amount.negate().stripTrailingZeros().toPlainString(),
              "unit",
              row.unit().symbol()));
    }
    return PlannedRows.moved(row, year, amount.max(BigDecimal.ZERO));
  }

  /** Years of the past with their totals, then those of the plan, then the year itself. */
  private List<HistoryYear> history(int year, List<YearResult> before) {
    SortedMap<Integer, BigDecimal> totals = new TreeMap<>();
    Stream.concat(base.history().stream(), Stream.of(base.inventory()))
        .forEach(past -> totals.put(past.year(), total(past)));
    before.forEach(past -> totals.put(past.year(), past.gbTotal()));
    List<HistoryYear> rows = new ArrayList<>();
    for (HistoryYear row : book.history()) {
      rows.add(
          row(
              row,
              row.year(),
              row.output(),
              Optional.ofNullable(totals.get(row.year())).or(row::emissions)));
    }
    Optional<HistoryYear> like =
        book.history().stream().reduce((a, b) -> a.year() > b.year() ? a : b);
    for (int y = book.park().reportingYear() + 1; y <= year; y++) {
      int planned = y;
      Optional<BigDecimal> total =
          y == year ? Optional.empty() : Optional.ofNullable(totals.get(planned));
      if (like.isPresent() && (y == year || total.isPresent())) {
        outlook.output(y).ifPresent(output -> rows.add(row(like.get(), planned, output, total)));
      }
    }
    return rows;
  }

  private static BigDecimal total(Inventory inventory) {
    return inventory.park().gbTotal().value();
  }

  private static HistoryYear row(
      HistoryYear like, int year, BigDecimal output, Optional<BigDecimal> emissions) {
    return new HistoryYear(
        year,
        output,
        emissions,
        Optional.empty(),
        like.priceBase().isPresent() ? like.priceBase() : OptionalInt.empty(),
        like.outputBasis(),
        like.method(),
        like.source(),
        like.where());
  }
}
