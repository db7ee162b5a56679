package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.claim.RequirementInput;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * All that one park's yearly account needs, form checked; rows in the order of their files.
 *
 * @param park park and settings
 * @param enterprises enterprises
 * @param activities activity lines of the reporting year and earlier years
 * @param factors the park's own factors, set {@code park}
 * @param offsets offset lots
 * @param history output and, where no activity rows are given, emissions of each year
 * @param exclusions sources that are not counted
 * @param indicators indicator inputs
 * @param requirements requirements of §4.2
 * @param correlations uncertain numbers that err together
 * @param unused tables that a later capability uses
 * @param remarks warnings of form: cells that nothing reads, files that were not checked
 * @param planning measures, outlook and targets, which an evaluation does not use
 * @param digest sha-256, hex, over the sorted canonical rows: the same whatever the order of rows
 *     and the form of the book
 */
public record Book(
    Park park,
    List<Enterprise> enterprises,
    List<ActivityRecord> activities,
    List<EmissionFactor> factors,
    List<OffsetLot> offsets,
    List<HistoryYear> history,
    List<Exclusion> exclusions,
    List<IndicatorInput> indicators,
    List<RequirementInput> requirements,
    List<StatedCorrelation> correlations,
    List<UnusedTable> unused,
    List<Issue> remarks,
    PlanningInputs planning,
    String digest) {
  public Book {
    enterprises = List.copyOf(enterprises);
    activities = List.copyOf(activities);
    factors = List.copyOf(factors);
    offsets = List.copyOf(offsets);
    history = List.copyOf(history);
    exclusions = List.copyOf(exclusions);
    indicators = List.copyOf(indicators);
    requirements = List.copyOf(requirements);
    correlations = List.copyOf(correlations);
    unused = List.copyOf(unused);
    remarks = List.copyOf(remarks);
  }

  /** The same book with other settings of the park. */
  public Book withPark(Park other) {
    return new Book(
        other,
        enterprises,
        activities,
        factors,
        offsets,
        history,
        exclusions,
        indicators,
        requirements,
        correlations,
        unused,
        remarks,
        planning,
        digest);
  }
}
