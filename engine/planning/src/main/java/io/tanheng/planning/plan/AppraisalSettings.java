package io.tanheng.planning.plan;

import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.planning.sensitivity.Driver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How pathways are looked at from other sides.
 *
 * @param files pathways of the planner's own
 * @param methods beside that of the plan
 * @param swings by which inputs are moved; those that are missing by their own step
 * @param spreads half widths of the 95 % intervals of shared inputs; those that are missing are
 *     exact
 * @param simulation trials, seed and threads
 */
public record AppraisalSettings(
    List<Path> files,
    List<AccountingMethod> methods,
    Map<Driver, BigDecimal> swings,
    Map<Driver, BigDecimal> spreads,
    Settings simulation) {
  public AppraisalSettings {
    files = List.copyOf(files);
    methods = List.copyOf(methods);
    swings = Map.copyOf(swings);
    spreads = Map.copyOf(spreads);
  }

  /** No file of one's own, usual steps, exact inputs. */
  public static AppraisalSettings usual(List<AccountingMethod> methods, Settings simulation) {
    return new AppraisalSettings(List.of(), methods, Map.of(), Map.of(), simulation);
  }
}
