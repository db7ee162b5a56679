package io.tanheng.planning.scenario;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.year.Outlook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a pathway of the planner's own can be: units, links and what is there already. */
final class PathwayCheck {
  private final String file;
  private final Map<String, Measure> measures;
  private final Outlook outlook;

  PathwayCheck(String file, Map<String, Measure> measures, Outlook outlook) {
    this.file = file;
    this.measures = measures;
    this.outlook = outlook;
  }

  /** What cannot be; earliest, latest and budget are wishes, which a scenario may try. */
  List<Issue> faults(List<Adoption> adoptions) {
    List<Issue> faults = new ArrayList<>();
    for (Adoption each : adoptions) {
      Measure measure = measure(each.measure());
      if (measure.state() == MeasureState.DONE) {
        faults.add(fault("scenario-measure-done", each));
      } else if (measure.integer() && each.units().stripTrailingZeros().scale() > 0) {
        faults.add(fault("scenario-units-whole", each, "units", plain(each.units())));
      }
    }
    for (int year : outlook.years()) {
      measures.values().forEach(measure -> check(measure, year, adoptions, faults));
    }
    return faults;
  }

  private void check(Measure measure, int year, List<Adoption> adoptions, List<Issue> faults) {
    List<Adoption> own = working(measure, year, adoptions);
    Optional<Adoption> begins = own.stream().filter(each -> each.year() == year).findFirst();
    if (begins.isEmpty()) {
      return;
    }
    Adoption first = begins.get();
    BigDecimal units = own.stream().map(Adoption::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (units.compareTo(measure.maxUnits()) > 0) {
      faults.add(
          fault(
              "scenario-units-most",
              first,
              "units",
              plain(units),
              "most",
              plain(measure.maxUnits())));
    }
    measure.requires().stream()
        .filter(id -> !there(id, year, adoptions))
        .forEach(id -> faults.add(fault("scenario-requires", first, "other", id)));
    measures.values().stream()
        .filter(
            other ->
                measure.excludes().contains(other.id()) || other.excludes().contains(measure.id()))
        .filter(other -> there(other.id(), year, adoptions))
        .forEach(other -> faults.add(fault("scenario-excludes", first, "other", other.id())));
  }

  private boolean there(String id, int year, List<Adoption> adoptions) {
    Measure other = measures.get(id);
    return other != null
        && (other.state() == MeasureState.DONE || !working(other, year, adoptions).isEmpty());
  }

  private static List<Adoption> working(Measure measure, int year, List<Adoption> adoptions) {
    return adoptions.stream()
        .filter(each -> each.measure().equals(measure.id()))
        .filter(each -> each.year() <= year)
        .filter(each -> year < each.year() + measure.lifetime().orElse(Integer.MAX_VALUE / 2))
        .toList();
  }

  private Measure measure(String id) {
    return Optional.ofNullable(measures.get(id)).orElseThrow();
  }

  private Issue fault(String code, Adoption at, String... more) {
    List<String> facts =
        new ArrayList<>(List.of("measure", at.measure(), "year", String.valueOf(at.year())));
    facts.addAll(List.of(more));
    return Issue.error(code, "", Location.file(file), facts.toArray(String[]::new));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
