package io.tanheng.accounting.measure;

import java.util.List;

/**
 * The tables of planners.
 *
 * @param measures in the order of their file
 * @param outlook in the order of years
 * @param targets in the order of their file
 * @param resources what the park has of resources that measures share
 */
public record PlanningInputs(
    List<Measure> measures, List<OutlookYear> outlook, List<Target> targets, Resources resources) {
  /** A book without them. */
  public static final PlanningInputs NONE =
      new PlanningInputs(List.of(), List.of(), List.of(), Resources.NONE);

  public PlanningInputs {
    measures = List.copyOf(measures);
    outlook = List.copyOf(outlook);
    targets = List.copyOf(targets);
  }
}
