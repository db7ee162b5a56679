package io.tanheng.planning.scenario;

import java.math.BigDecimal;
import java.util.List;

/**
 * From the accounting total of the reporting year to the residual of a coming year in a scenario:
 * first what happens without action, then each measure in the order of adoption, then the carbon
 * balance.
 *
 * @param scenario name of the pathway
 * @param from the reporting year
 * @param year the coming year
 * @param base tCO2e, accounting total of the reporting year
 * @param noAction tCO2e, accounting total of the coming year without any measure
 * @param total tCO2e, accounting total of the scenario
 * @param residual tCO2e that nothing covers
 * @param cost 10⁴ CNY of the year
 * @param steps in order; their differences add up from {@code base} to {@code residual}, their
 *     costs to {@code cost}
 */
public record Bridge(
    String scenario,
    int from,
    int year,
    BigDecimal base,
    BigDecimal noAction,
    BigDecimal total,
    BigDecimal residual,
    BigDecimal cost,
    List<BridgeStep> steps) {
  public Bridge {
    steps = List.copyOf(steps);
  }

  /** Steps that move tonnes or cost money. */
  public List<BridgeStep> moving() {
    return steps.stream().filter(BridgeStep::moves).toList();
  }
}
