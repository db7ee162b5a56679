package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.claim.RequirementInput;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.measure.Resources;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.lint.LiquidFuels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the tables of a book together: each table by its own reader, what they name checked. */
final class BookAssembly {
  private final BookSource source;
  private final Words words;
  private final FactorCatalog catalog;
  private final Optional<Scheme> asked;
  private final Faults faults;
  private final BookForm form;
  private final OwnUnits units;
  private final ExampleRows examples;
  private final Digest digest = new Digest();
  private final Map<String, Rows> read = new LinkedHashMap<>();
  private final Map<String, Integer> unused = new LinkedHashMap<>();

  BookAssembly(
      BookSource source,
      BookForm form,
      Words words,
      FactorCatalog catalog,
      Optional<Scheme> asked,
      Faults faults) {
    this.source = source;
    this.words = words;
    this.catalog = catalog;
    this.asked = asked;
    this.faults = faults;
    this.form = form;
    this.units = new OwnUnits(catalog.activities());
    this.examples = ExampleRows.of(form, words);
  }

  /** The book, or its faults. */
  Outcome<Book> book() {
    ParkReader settings =
        new ParkReader(
            rows(BookForm.PARK), new CellForms(words, catalog), catalog, this::scheme, faults);
    Rows enterpriseRows = rows(BookForm.ENTERPRISES);
    EnterpriseIds ids = new EnterpriseIds(enterpriseRows);
    List<Enterprise> enterprises = EnterpriseRows.read(enterpriseRows);
    enterpriseRows.rows().forEach(row -> examples.check(row, BookForm.ENTERPRISES));
    List<EmissionFactor> factors = new OwnFactors(catalog, ids, units).read(rows(BookForm.FACTORS));
    List<ActivityRecord> lines = lines(settings, ids, factors);
    List<OffsetLot> lots = OffsetRows.read(rows(BookForm.OFFSETS));
    List<HistoryYear> history = ClaimRows.history(rows(BookForm.HISTORY), settings.reportingYear());
    List<Exclusion> exclusions = ClaimRows.exclusions(rows(BookForm.EXCLUSIONS), ids);
    List<IndicatorInput> indicators =
        IndicatorRows.read(rows(BookForm.INDICATORS), settings.scheme(), this::scheme);
    List<RequirementInput> requirements = ClaimRows.requirements(rows(BookForm.REQUIREMENTS));
    List<StatedCorrelation> correlations = CorrelationRows.read(rows(BookForm.CORRELATIONS));
    PlanningInputs planning = planning(ids, settings.resources());
    if (!faults.any()
        && lines.isEmpty()
        && history.stream().allMatch(row -> row.emissions().isEmpty())) {
      faults.add("book-without-lines", Location.file(source.place(BookForm.ACTIVITY)));
    }
    checkYears(settings.reportingYear(), lines, history);
    Optional<Park> park = settings.park();
    if (faults.any() || park.isEmpty()) {
      return Outcome.refused(faults.faults());
    }
    return Outcome.of(
        new Book(
            park.get(),
            enterprises,
            lines,
            factors,
            lots,
            history,
            exclusions,
            indicators,
            requirements,
            correlations,
            unusedTables(),
            faults.warnings(),
            planning,
            digest(settings)),
        faults.warnings());
  }

  /** A book whose rows are all of other years would account nothing. */
  private void checkYears(
      OptionalInt reporting, List<ActivityRecord> lines, List<HistoryYear> history) {
    if (faults.any() || reporting.isEmpty()) {
      return;
    }
    int year = reporting.getAsInt();
    boolean given =
        lines.stream().anyMatch(line -> line.period().year() == year)
            || history.stream().anyMatch(row -> row.year() == year && row.emissions().isPresent());
    if (!given) {
      Location where = Location.file(source.place(BookForm.ACTIVITY));
      String years = years(lines, history);
      faults.add("no-row-of-year", where, "year", String.valueOf(year), "years", years);
    }
  }

  private static String years(List<ActivityRecord> lines, List<HistoryYear> history) {
    Stream<Integer> given =
        history.stream().filter(row -> row.emissions().isPresent()).map(HistoryYear::year);
    return Stream.concat(lines.stream().map(line -> line.period().year()), given)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** The profile asked for is known beside the shipped ones. */
  private Optional<Scheme> scheme(String id) {
    return asked.filter(each -> each.id().equals(id)).or(() -> Profiles.scheme(id));
  }

  private List<ActivityRecord> lines(
      ParkReader settings, EnterpriseIds ids, List<EmissionFactor> own) {
    FactorDimensions dimensions = new FactorDimensions(catalog, settings.factorSets(), own);
    MeasuredIn measuredIn = new MeasuredIn(dimensions, units, new LiquidFuels(catalog));
    ActivityRules rules = new ActivityRules(ids, settings.reportingYear(), measuredIn);
    Digest.Rows said = digest.table(BookForm.ACTIVITY);
    try (ActivityLines lines =
        new ActivityLines(
            head -> RowReader.of(head, form.get(BookForm.ACTIVITY), words, faults),
            rules,
            examples,
            said::add)) {
      source.take(BookForm.ACTIVITY, lines);
      return lines.lines();
    }
  }

  private Rows rows(String table) {
    return read.computeIfAbsent(table, this::readRows);
  }

  /** Each table is read once, so its texts are not kept beside its rows. */
  private Rows readRows(String table) {
    Rows rows =
        source
            .take(table)
            .map(found -> RowReader.read(found, form.get(table), words, faults))
            .orElseGet(() -> absent(table));
    if (!table.equals(BookForm.PARK)) {
      digest.table(table).add(Digest.rows(rows.rows()));
    }
    return rows;
  }

  /** A table whose file is missing or unreadable was told of already. */
  private Rows absent(String table) {
    boolean told = source.has(table) || BookForm.REQUIRED.contains(table);
    return told ? Rows.unreadable(form.get(table)) : Rows.none(form.get(table));
  }

  /** Tables that an evaluation does not use. */
  private PlanningInputs planning(EnterpriseIds ids, Optional<Resources> available) {
    PlanningRows.meters(rows(BookForm.METERS), ids);
    source.readings(this::readings);
    return new PlanningInputs(
        PlanningRows.measures(rows(BookForm.MEASURES), ids, available),
        PlanningRows.outlook(rows(BookForm.OUTLOOK)),
        PlanningRows.targets(rows(BookForm.TARGETS)),
        available.orElse(Resources.NONE));
  }

  private void readings(Table table) {
    Rows rows = RowReader.read(table, form.get(BookForm.READINGS), words, faults);
    unused.merge(BookForm.READINGS, rows.rows().size(), Integer::sum);
    digest.table(BookForm.READINGS).add(Digest.rows(rows.rows()));
  }

  private List<UnusedTable> unusedTables() {
    for (String table : BookForm.UNUSED) {
      if (!table.equals(BookForm.READINGS) && !rows(table).rows().isEmpty()) {
        unused.put(table, rows(table).rows().size());
      }
    }
    List<UnusedTable> tables = new ArrayList<>();
    for (String table : BookForm.UNUSED) {
      Optional.ofNullable(unused.get(table))
          .ifPresent(count -> tables.add(new UnusedTable(table, count)));
    }
    return tables;
  }

  private String digest(ParkReader settings) {
    digest.table(BookForm.PARK).add(Digest.texts(settings.canonical()));
    return digest.hex();
  }
}
