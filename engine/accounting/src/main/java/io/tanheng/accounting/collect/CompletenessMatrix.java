package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.quantity.Quantity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Enterprise × month for each carrier of the reporting year, with the year before beside it (§4.1
 * 2)): what came in, and what did not.
 *
 * @param year the reporting year
 * @param rows by carrier, then enterprise; a carrier of the year before alone is there too
 * @param silent enterprises that the park had in the year and that have no row of it
 */
public record CompletenessMatrix(int year, List<Row> rows, List<EnterpriseId> silent) {
  private static final int MONTHS = 12;

  /** What there is of one month. */
  public enum Cell {
    /** A row of that month. */
    MONTHLY,
    /** A row of the whole year covers it, as far as the enterprise was in the park. */
    ANNUAL,
    /** Nothing. */
    MISSING,
    /** No row of that month, as the enterprise was not in the park. */
    OUTSIDE
  }

  /**
   * One enterprise and carrier.
   *
   * @param carrier what is measured
   * @param enterprise whose
   * @param months twelve cells
   * @param total sum of the year; absent where there is none, or units do not convert
   * @param prior sum of the year before
   * @param change what changed, as a fraction, over the months that both years have; absent where
   *     they cannot be compared
   * @param lines rows of the reporting year
   * @param earlier rows of the year before
   */
  public record Row(
      Carrier carrier,
      EnterpriseId enterprise,
      List<Cell> months,
      Optional<Quantity> total,
      Optional<Quantity> prior,
      Optional<YearChange> change,
      List<ActivityRecord> lines,
      List<ActivityRecord> earlier) {
    public Row {
      months = List.copyOf(months);
      lines = List.copyOf(lines);
      earlier = List.copyOf(earlier);
    }

    /** Whether the year before has an amount, and the year, or what of it was in the park, none. */
    public boolean vanished() {
      boolean outside = months.stream().allMatch(Cell.OUTSIDE::equals);
      return lines.isEmpty() && !outside && some(earlier);
    }

    /** Whether the year has an amount, and the year before none. */
    public boolean appeared() {
      return some(lines) && !some(earlier);
    }

    private static boolean some(List<ActivityRecord> lines) {
      return lines.stream().anyMatch(line -> line.quantity().value().signum() != 0);
    }
  }

  private record Source(Carrier carrier, EnterpriseId enterprise) implements Comparable<Source> {
    private static final Comparator<Source> ORDER =
        Comparator.comparing(Source::carrier).thenComparing(Source::enterprise);

    @Override
    public int compareTo(Source other) {
      return ORDER.compare(this, other);
    }
  }

  public CompletenessMatrix {
    rows = List.copyOf(rows);
    silent = List.copyOf(silent);
  }

  /** The matrix of a book. */
  public static CompletenessMatrix of(Book book) {
    int year = book.park().reportingYear();
    Map<Source, Map<Integer, List<ActivityRecord>>> sources = new TreeMap<>();
    for (ActivityRecord line : book.activities()) {
      int of = line.period().year();
      if (of == year || of == year - 1) {
        sources
            .computeIfAbsent(new Source(Carrier.of(line), line.enterprise()), s -> new TreeMap<>())
            .computeIfAbsent(of, y -> new ArrayList<>())
            .add(line);
      }
    }
    List<Row> rows = new ArrayList<>();
    Map<EnterpriseId, Enterprise> enterprises = new LinkedHashMap<>();
    book.enterprises().forEach(each -> enterprises.put(each.id(), each));
    sources.forEach((source, years) -> rows.add(row(source, years, year, enterprises)));
    return new CompletenessMatrix(year, rows, silent(rows, enterprises, year));
  }

  private static Row row(
      Source source,
      Map<Integer, List<ActivityRecord>> years,
      int year,
      Map<EnterpriseId, Enterprise> enterprises) {
    List<ActivityRecord> now = years.getOrDefault(year, List.of());
    List<ActivityRecord> before = years.getOrDefault(year - 1, List.of());
    Optional<Enterprise> enterprise = Optional.ofNullable(enterprises.get(source.enterprise()));
    return new Row(
        source.carrier(),
        source.enterprise(),
        months(now, year, enterprise),
        Amounts.sum(now),
        Amounts.sum(before),
        YearChange.of(now, before),
        now,
        before);
  }

  private static List<Cell> months(
      List<ActivityRecord> lines, int year, Optional<Enterprise> enterprise) {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month -> cell(lines, YearMonth.of(year, month), enterprise))
        .toList();
  }

  private static Cell cell(
      List<ActivityRecord> lines, YearMonth month, Optional<Enterprise> enterprise) {
    if (lines.stream().anyMatch(line -> line.period().month() == month.getMonthValue())) {
      return Cell.MONTHLY;
    }
    if (enterprise.filter(each -> !inside(each, month)).isPresent()) {
      return Cell.OUTSIDE;
    }
    return lines.stream().anyMatch(line -> line.period().annual()) ? Cell.ANNUAL : Cell.MISSING;
  }

  private static boolean inside(Enterprise enterprise, YearMonth month) {
    return enterprise.from().filter(day -> day.isAfter(month.atEndOfMonth())).isEmpty()
        && enterprise.to().filter(day -> day.isBefore(month.atDay(1))).isEmpty();
  }

  private static List<EnterpriseId> silent(
      List<Row> rows, Map<EnterpriseId, Enterprise> enterprises, int year) {
    return enterprises.values().stream()
        .filter(each -> inYear(each, year))
        .map(Enterprise::id)
        .filter(
            id -> rows.stream().noneMatch(r -> r.enterprise().equals(id) && !r.lines().isEmpty()))
        .toList();
  }

  private static boolean inYear(Enterprise enterprise, int year) {
    return IntStream.rangeClosed(1, MONTHS)
        .anyMatch(m -> inside(enterprise, YearMonth.of(year, m)));
  }
}
