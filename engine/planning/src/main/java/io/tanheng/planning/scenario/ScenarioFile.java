package io.tanheng.planning.scenario;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.Purchases;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pathway of the planner's own: a CSV file with {@code measure_id}, {@code year} and {@code
 * units}. The words {@code credits} and {@code green_power} in the place of a measure are tCO2e and
 * MWh that are bought for the year.
 */
public final class ScenarioFile {
  /** Before the name of a pathway that a file gives. */
  public static final String OWN = "own:";

  private static final String CREDITS = "credits";
  private static final String GREEN = "green_power";

  private final String file;
  private final Map<String, Measure> measures = new TreeMap<>();
  private final Outlook outlook;
  private final List<Issue> faults = new ArrayList<>();

  private ScenarioFile(String file, List<Measure> measures, Outlook outlook) {
    this.file = file;
    this.outlook = outlook;
    measures.forEach(measure -> this.measures.put(measure.id(), measure));
  }

  /**
   * Reads a file.
   *
   * @param measures those of the book
   * @param outlook whose years may be named
   * @return the pathway, named after the file; or every fault of the file with its row
   */
  public static Outcome<Pathway> read(Path path, List<Measure> measures, Outlook outlook) {
    String name = String.valueOf(path.getFileName());
    byte[] content;
    try {
      content = Files.readAllBytes(path);
    } catch (IOException e) {
      return Outcome.refused(
          List.of(
              Issue.error(
                  "scenario-unreadable", "", Location.file(name), "path", path.toString())));
    }
    return new ScenarioFile(name, measures, outlook).pathway(content);
  }

  private Outcome<Pathway> pathway(byte[] content) {
    List<ScenarioRow> rows = ScenarioTable.read(file, content, faults);
    List<Adoption> adoptions = new ArrayList<>();
    SortedMap<Integer, Purchases> purchases = new TreeMap<>();
    Map<String, Integer> seen = new TreeMap<>();
    for (ScenarioRow row : rows) {
      Optional<Integer> year = year(row);
      Optional<BigDecimal> units = units(row);
      if (known(row) && year.isPresent() && units.isPresent()) {
        Integer first = seen.putIfAbsent(row.measure() + " " + year.get(), row.line());
        if (first != null) {
          fault(row, "measure_id", "scenario-repeated", "first", String.valueOf(first));
        } else {
          add(row.measure(), year.get(), units.get(), adoptions, purchases);
        }
      }
    }
    adoptions.sort(Comparator.comparingInt(Adoption::year).thenComparing(Adoption::measure));
    if (faults.isEmpty()) {
      faults.addAll(new PathwayCheck(file, measures, outlook).faults(adoptions));
    }
    String name = OWN + file.replaceFirst("\\.[^.]*$", "");
    return faults.isEmpty()
        ? Outcome.of(new Pathway(name, adoptions, purchases))
        : Outcome.refused(faults);
  }

  private static void add(
      String measure,
      int year,
      BigDecimal units,
      List<Adoption> adoptions,
      SortedMap<Integer, Purchases> purchases) {
    switch (measure) {
      case CREDITS ->
          purchases.merge(year, new Purchases(units, BigDecimal.ZERO), ScenarioFile::both);
      case GREEN ->
          purchases.merge(year, new Purchases(BigDecimal.ZERO, units), ScenarioFile::both);
      default -> adoptions.add(new Adoption(measure, year, units));
    }
  }

  private static Purchases both(Purchases one, Purchases other) {
    return new Purchases(
        one.credits().add(other.credits()), one.greenPower().add(other.greenPower()));
  }

  private boolean known(ScenarioRow row) {
    boolean known =
        measures.containsKey(row.measure())
            || row.measure().equals(CREDITS)
            || row.measure().equals(GREEN);
    if (!known) {
      fault(
          row,
          "measure_id",
          "scenario-measure-unknown",
          "value",
          row.measure(),
          "known",
          String.join(", ", measures.keySet()));
    }
    return known;
  }

  private Optional<Integer> year(ScenarioRow row) {
    List<Integer> years = outlook.years();
    Optional<Integer> year =
        Optional.of(row.year())
            .filter(text -> text.matches("\\d{4}"))
            .map(Integer::valueOf)
            .filter(years::contains);
    if (year.isEmpty()) {
      fault(
          row,
          "year",
          "scenario-year",
          "value",
          row.year(),
          "first",
          String.valueOf(years.get(0)),
          "last",
          String.valueOf(years.get(years.size() - 1)));
    }
    return year;
  }

  /** One where the cell is blank. */
  private Optional<BigDecimal> units(ScenarioRow row) {
    Optional<BigDecimal> units =
        Optional.of(row.units().isEmpty() ? "1" : row.units())
            .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,9})?"))
            .map(BigDecimal::new)
            .filter(value -> value.signum() > 0);
    if (units.isEmpty()) {
      fault(row, "units", "scenario-units", "value", row.units());
    }
    return units;
  }

  private void fault(ScenarioRow row, String column, String code, String... facts) {
    faults.add(Issue.error(code, "", Location.of(file, row.line(), column), facts));
  }
}
