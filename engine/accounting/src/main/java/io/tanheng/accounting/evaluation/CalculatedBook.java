package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.emission.PricedLine;
import io.tanheng.accounting.emission.PricedLine.Priced;
import io.tanheng.accounting.emission.Resolver;
import io.tanheng.accounting.emission.SharedFactors;
import io.tanheng.accounting.inventory.Ceilings;
import io.tanheng.accounting.inventory.Coverage;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.InventoryBuilder;
import io.tanheng.accounting.inventory.MarketInstruments;
import io.tanheng.accounting.inventory.Transfers;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.offset.GreenMatching;
import io.tanheng.accounting.parallel.Chunks;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.GwpSet;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every activity row of a book, calculated or left out with its reason.
 *
 * @param method the accounting method
 * @param results calculated lines in the order of the book
 * @param coverage by year, what became of the rows
 * @param residualMix tCO2/MWh by year, where one was published
 * @param factors every factor of the lines
 * @param findings what is to be known of the rows
 */
record CalculatedBook(
    AccountingMethod method,
    List<LineResult> results,
    SortedMap<Integer, Coverage> coverage,
    SortedMap<Integer, Derivation> residualMix,
    FactorsUsed factors,
    List<Issue> findings) {

  static Outcome<CalculatedBook> of(Book book, FactorCatalog shipped, AccountingMethod method) {
    Outcome<CalculatedBook> lines = of(book, shipped, method, List.of());
    return lines.asOptional().map(CalculatedBook::checked).map(Outcome::of).orElse(lines);
  }

  /** What the lines contradict each other in; another reading of the same rows need not ask. */
  private CalculatedBook checked() {
    List<Issue> all = new ArrayList<>(findings);
    all.addAll(Transfers.check(results));
    byYear(results).forEach((year, lines) -> all.addAll(Ceilings.check(year, lines)));
    return new CalculatedBook(method, results, coverage, residualMix, factors, all);
  }

  private static SortedMap<Integer, List<LineResult>> byYear(List<LineResult> results) {
    SortedMap<Integer, List<LineResult>> byYear = new TreeMap<>();
    for (LineResult result : results) {
      byYear.computeIfAbsent(result.record().period().year(), y -> new ArrayList<>()).add(result);
    }
    return byYear;
  }

  /** The same rows under another grid factor; what does not depend on it is not priced again. */
  Outcome<CalculatedBook> underGridRule(Book book, FactorCatalog shipped) {
    return of(
        book,
        shipped,
        method,
        results.stream().filter(line -> !line.record().category().gridPriced()).toList());
  }

  private static Outcome<CalculatedBook> of(
      Book book, FactorCatalog shipped, AccountingMethod method, List<LineResult> known) {
    FactorCatalog catalog = withParkFactors(shipped, book);
    Optional<GwpSet> gwp = catalog.gwp(book.park().gwp());
    if (gwp.isEmpty()) {
      return Outcome.refused(
          List.of(Issue.error("gwp-unknown", "", Location.file("park"), "gwp", book.park().gwp())));
    }
    Map<EnterpriseId, Enterprise> enterprises =
        book.enterprises().stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));
    Resolver resolver = new Resolver(catalog, book.park(), gwp.get(), enterprises, method);
    return new Calculation(book, resolver, enterprises, known).run();
  }

  private static FactorCatalog withParkFactors(FactorCatalog shipped, Book book) {
    if (book.factors().isEmpty()) {
      return shipped;
    }
    FactorSet own =
        new FactorSet(
            FactorSet.PARK,
            book.park().name(),
            String.valueOf(book.park().reportingYear()),
            book.park().name(),
            "",
            "as entered",
            book.digest(),
            book.factors());
    return shipped.with(own);
  }

  /**
   * The inventory of each year that has rows, and of the reporting year.
   *
   * @param green grid power of the reporting year that green lots stand for
   * @param zeroRated what of it counts 0 where it is bought
   * @param whole whether the totals of enterprises are asked for
   */
  SortedMap<Integer, Inventory> inventories(
      Book book, GreenMatching green, Optional<GreenMatching> zeroRated, boolean whole) {
    int year = book.park().reportingYear();
    SortedMap<Integer, List<LineResult>> byYear = byYear(results);
    byYear.putIfAbsent(year, List.of());
    List<EnterpriseId> ids = book.enterprises().stream().map(Enterprise::id).toList();
    SortedMap<Integer, Inventory> inventories = new TreeMap<>();
    byYear.forEach(
        (y, lines) -> {
          MarketInstruments market =
              y == year
                  ? instruments(y, Optional.of(green), zeroRated)
                  : instruments(y, Optional.empty(), Optional.empty());
          Coverage rows = coverage.getOrDefault(y, new Coverage(0, 0, 0));
          inventories.put(
              y,
              whole
                  ? InventoryBuilder.build(y, lines, y == year ? ids : List.of(), market, rows)
                  : InventoryBuilder.park(y, lines, market, rows));
        });
    return inventories;
  }

  private MarketInstruments instruments(
      int year, Optional<GreenMatching> green, Optional<GreenMatching> zeroRated) {
    Derivation nothing =
        Derivation.setting("matched_mwh", BigDecimal.ZERO, "MWh", "no green lot", "§5.8");
    return new MarketInstruments(
        green.map(GreenMatching::park).orElse(nothing),
        green.<Map<EnterpriseId, Derivation>>map(GreenMatching::byEnterprise).orElse(Map.of()),
        zeroRated.map(GreenMatching::park),
        zeroRated.<Map<EnterpriseId, Derivation>>map(GreenMatching::byEnterprise).orElse(Map.of()),
        Optional.ofNullable(residualMix.get(year)));
  }

  /** One run over the rows. */
  private static final class Calculation {
    private final Book book;
    private final Resolver resolver;
    private final SharedFactors shared;
    private final Map<EnterpriseId, Enterprise> enterprises;
    private final Iterator<LineResult> known;
    private Optional<LineResult> nextKnown;
    private final List<Issue> excluded = new ArrayList<>();
    private final SortedMap<Integer, int[]> counts = new TreeMap<>();
    private final SortedMap<Integer, Derivation> residualMix = new TreeMap<>();
    private final Set<Integer> asked = new HashSet<>();

    private Calculation(
        Book book,
        Resolver resolver,
        Map<EnterpriseId, Enterprise> enterprises,
        List<LineResult> known) {
      this.book = book;
      this.resolver = resolver;
      this.shared = new SharedFactors(resolver);
      this.enterprises = enterprises;
      this.known = known.iterator();
      this.nextKnown = next();
    }

    private Optional<LineResult> next() {
      return known.hasNext() ? Optional.of(known.next()) : Optional.empty();
    }

    private Outcome<CalculatedBook> run() {
      List<LineResult> results = new ArrayList<>(book.activities().size());
      FactorsUsed factors = new FactorsUsed();
      try (Chunks<PricedLine, Calculated> lines =
          new Chunks<>(
              Calculated::of,
              chunk -> {
                results.addAll(chunk.results());
                factors.add(chunk.factors());
              })) {
        for (ActivityRecord record : book.activities()) {
          Optional<PricedLine> line = row(record);
          if (resolver.faults().isEmpty()) {
            line.ifPresent(lines);
          }
        }
        if (!resolver.faults().isEmpty()) {
          return Outcome.refused(resolver.faults());
        }
        lines.end();
      }
      List<Issue> findings = new ArrayList<>(resolver.findings());
      findings.addAll(excluded);
      SortedMap<Integer, Coverage> coverage = new TreeMap<>();
      counts.forEach((year, n) -> coverage.put(year, new Coverage(n[0] + n[1], n[0], n[1])));
      return Outcome.of(
          new CalculatedBook(resolver.method(), results, coverage, residualMix, factors, findings));
    }

    /** The row, to be priced; absent where it is left out. */
    private Optional<PricedLine> row(ActivityRecord record) {
      int[] count = counts.computeIfAbsent(record.period().year(), y -> new int[2]);
      Optional<Issue> outside = outsideBoundary(record);
      if (outside.isPresent()) {
        excluded.add(outside.get());
        count[1]++;
        return Optional.empty();
      }
      Optional<PricedLine> line = line(record);
      count[line.isPresent() ? 0 : 1]++;
      if (record.category() == Category.PURCHASED_ELECTRICITY || record.attributeSold()) {
        askForMix(record);
      }
      return line;
    }

    private Optional<PricedLine> line(ActivityRecord record) {
      if (nextKnown.isEmpty() || nextKnown.get().record() != record) {
        return shared.resolve(record);
      }
      PricedLine line = new Known(nextKnown.get());
      nextKnown = next();
      return Optional.of(line);
    }

    /** Asks once a year: what is missing is missing for every line of it. */
    private void askForMix(ActivityRecord record) {
      int year = record.period().year();
      if (!asked.add(year)) {
        return;
      }
      resolver
          .residualMix(record)
          .ifPresentOrElse(
              mix -> residualMix.put(year, mix),
              () ->
                  excluded.add(
                      Issue.warning(
                          "residual-mix-missing",
                          "",
                          record.where(),
                          "year",
                          String.valueOf(year))));
    }

    /** An enterprise counts while it operates inside the physical boundary. */
    private Optional<Issue> outsideBoundary(ActivityRecord record) {
      Enterprise enterprise = enterprises.get(record.enterprise());
      if (enterprise == null) {
        return Optional.empty();
      }
      LocalDate from = record.period().from();
      LocalDate to = record.period().to();
      boolean outside =
          enterprise.from().filter(day -> day.isAfter(to)).isPresent()
              || enterprise.to().filter(day -> day.isBefore(from)).isPresent();
      return outside
          ? Optional.of(
              Issue.warning(
                  "line-outside-boundary",
                  "§4.2.2",
                  record.where().column("period"),
                  "line",
                  record.id().value(),
                  "enterprise",
                  enterprise.id().value(),
                  "period",
                  record.period().toString()))
          : Optional.empty();
    }
  }

  /** Some of the lines, calculated, and the factors that they rest on. */
  private record Calculated(List<LineResult> results, FactorsUsed factors) {
    private static Calculated of(List<PricedLine> lines) {
      Calculated calculated = new Calculated(new ArrayList<>(lines.size()), new FactorsUsed());
      for (PricedLine line : lines) {
        Priced priced = line.price();
        priced.whole().ifPresent(calculated.factors::add);
        calculated.results.add(priced.kept());
      }
      return calculated;
    }
  }

  /** A line calculated before. */
  private record Known(LineResult result) implements PricedLine {
    @Override
    public ActivityRecord record() {
      return result.record();
    }

    @Override
    public Priced price() {
      return new Priced(result, Optional.empty());
    }
  }
}
