package io.tanheng.accounting.series;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.series.SeriesYear.Origin;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounting totals of a park by year, the gaps said and filled where that was asked for.
 *
 * @param years every year from the first that the book speaks of to the reporting year
 * @param splice how entered years were brought to the present method; absent where they were not
 * @param findings {@code series-filled} for each filled year, {@code series-missing} for each that
 *     stays unknown
 */
public record EmissionSeries(
    List<SeriesYear> years, Optional<OverlapSplice> splice, List<Issue> findings) {
  public EmissionSeries {
    years = List.copyOf(years);
    findings = List.copyOf(findings);
  }

  /**
   * The series of an evaluated book. Years with activity rows are calculated; the others are as
   * {@code history} has them.
   *
   * @param evaluation the evaluation, which stays as it is
   * @param interpolated whether years between known ones are filled on the straight line
   * @param spliced whether entered years are brought to the present method over the years that are
   *     both entered and calculated
   * @return the series; or why the series cannot be spliced
   */
  public static Outcome<EmissionSeries> of(
      Evaluation evaluation, boolean interpolated, boolean spliced) {
    SortedMap<Integer, BigDecimal> calculated = calculated(evaluation);
    SortedMap<Integer, BigDecimal> entered = entered(evaluation);
    Optional<OverlapSplice> splice = Optional.empty();
    if (spliced) {
      Outcome<OverlapSplice> found = OverlapSplice.of(entered, calculated);
      if (found.asOptional().isEmpty()) {
        return Outcome.refused(found.issues());
      }
      splice = found.asOptional();
    }
    return Outcome.of(joined(evaluation, calculated, entered, splice, interpolated));
  }

  private static EmissionSeries joined(
      Evaluation evaluation,
      SortedMap<Integer, BigDecimal> calculated,
      SortedMap<Integer, BigDecimal> entered,
      Optional<OverlapSplice> splice,
      boolean interpolated) {
    SortedMap<Integer, SeriesYear> known = new TreeMap<>();
    entered.forEach((year, tonnes) -> known.put(year, entered(year, tonnes, splice)));
    calculated.forEach(
        (year, tonnes) ->
            known.put(year, new SeriesYear(year, Optional.of(tonnes), Origin.CALCULATED)));
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    known.values().forEach(y -> y.emissions().ifPresent(tonnes -> values.put(y.year(), tonnes)));
    List<SeriesYear> years = new ArrayList<>();
    SortedSet<Integer> spoken = spoken(evaluation, known);
    for (int year = spoken.first(); year <= spoken.last(); year++) {
      SeriesYear found = known.get(year);
      years.add(found == null ? between(year, values, interpolated) : found);
    }
    return new EmissionSeries(years, splice, findings(years));
  }

  private static SortedSet<Integer> spoken(
      Evaluation evaluation, SortedMap<Integer, SeriesYear> known) {
    SortedSet<Integer> spoken = new TreeSet<>(known.keySet());
    spoken.add(evaluation.inventory().year());
    evaluation.book().history().forEach(row -> spoken.add(row.year()));
    return spoken;
  }

  private static SeriesYear entered(int year, BigDecimal tonnes, Optional<OverlapSplice> splice) {
    return splice
        .map(s -> new SeriesYear(year, Optional.of(s.spliced(tonnes)), Origin.SPLICED))
        .orElseGet(() -> new SeriesYear(year, Optional.of(tonnes), Origin.ENTERED));
  }

  private static SeriesYear between(
      int year, SortedMap<Integer, BigDecimal> values, boolean interpolated) {
    return Interpolation.value(values, year)
        .filter(any -> interpolated)
        .map(value -> new SeriesYear(year, Optional.of(value), Origin.INTERPOLATED))
        .orElseGet(() -> new SeriesYear(year, Optional.empty(), Origin.MISSING));
  }

  private static SortedMap<Integer, BigDecimal> calculated(Evaluation evaluation) {
    List<Inventory> inventories = new ArrayList<>(evaluation.history());
    inventories.add(evaluation.inventory());
    SortedMap<Integer, BigDecimal> calculated = new TreeMap<>();
    for (Inventory inventory : inventories) {
      boolean rows =
          evaluation.book().activities().stream()
              .anyMatch(row -> row.period().year() == inventory.year());
      if (rows) {
        calculated.put(inventory.year(), inventory.park().gbTotal().value());
      }
    }
    return calculated;
  }

  private static SortedMap<Integer, BigDecimal> entered(Evaluation evaluation) {
    SortedMap<Integer, BigDecimal> entered = new TreeMap<>();
    for (HistoryYear row : evaluation.book().history()) {
      row.emissions().ifPresent(tonnes -> entered.put(row.year(), tonnes));
    }
    return entered;
  }

  private static List<Issue> findings(List<SeriesYear> years) {
    List<Issue> findings = new ArrayList<>();
    for (SeriesYear each : years) {
      String year = Integer.toString(each.year());
      if (each.origin().filled()) {
        findings.add(
            Issue.warning(
                "series-filled",
                "",
                Location.file("history"),
                "year",
                year,
                "origin",
                each.origin().word()));
      } else if (each.origin() == Origin.MISSING) {
        findings.add(Issue.warning("series-missing", "", Location.file("history"), "year", year));
      }
    }
    return findings;
  }
}
