package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which factors err anew in each year: those of a line that says so, for every line that uses them,
 * so that lines of one year keep one factor. What belongs to no line, as green power, is of the
 * reporting year.
 */
final class FactorYears {
  private final Set<String> anew = new HashSet<>();
  private final int reportingYear;
  private int year;

  private FactorYears(int reportingYear) {
    this.reportingYear = reportingYear;
    this.year = reportingYear;
  }

  static FactorYears of(Evaluation evaluation) {
    FactorYears years = new FactorYears(evaluation.inventory().year());
    Stream.concat(Stream.of(evaluation.inventory()), evaluation.history().stream())
        .flatMap(inventory -> inventory.lines().stream())
        .filter(line -> !line.activity().correlation().factor())
        .map(EmissionLine::co2e)
        .flatMap(co2e -> co2e.leaves().stream())
        .map(Derivation::source)
        .flatMap(Optional::stream)
        .forEach(years::add);
    return years;
  }

  private void add(Source source) {
    if (source instanceof Source.Factor factor) {
      anew.add(factor.factor().id());
    }
  }

  /** Whether there is such a factor. */
  boolean any() {
    return !anew.isEmpty();
  }

  /** Goes on with the year of a line; with the reporting year where there is none. */
  void enter(Optional<ActivityRecord> line) {
    year = line.map(each -> each.period().year()).orElse(reportingYear);
  }

  /** What tells the factor of this year from that of others; blank where it is one for all. */
  String suffix(String factor) {
    return anew.contains(factor) ? "@" + year : "";
  }
}
