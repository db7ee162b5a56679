package io.tanheng.cli;

import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.plan.AppraisalSettings;
import io.tanheng.planning.sensitivity.Driver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of how pathways are looked at from other sides. */
final class AppraisalOptions {
  /** In the place of a method: none but that of the plan. */
  private static final String NONE = "none";

  private static final BigDecimal MOST = BigDecimal.valueOf(99);

  @Option(names = "--scenario", paramLabel = "FILE", descriptionKey = "scenario")
  private List<Path> files = List.of();

  @Option(
      names = "--methods",
      split = ",",
      paramLabel = "ID|FILE",
      descriptionKey = "plan-methods",
      defaultValue = "ndrc-910-2025")
  private List<String> methods = List.of();

  @Option(names = "--swing", split = ",", paramLabel = "INPUT=STEP", descriptionKey = "swing")
  private Map<String, String> swings = Map.of();

  @Option(names = "--spread", split = ",", paramLabel = "INPUT=HALF", descriptionKey = "spread")
  private Map<String, String> spreads = Map.of();

  @Mixin private SimulationOptions simulation = new SimulationOptions();

  /**
   * What was asked for.
   *
   * @throws UsageException naming what may be given
   */
  AppraisalSettings settings(Session session) {
    simulation.check(session);
    return new AppraisalSettings(
        files,
        methods(session),
        steps("--swing", swings, List.of(Driver.values()), session),
        steps("--spread", spreads, List.of(Driver.GRID_FACTOR, Driver.GROWTH), session),
        simulation.settings());
  }

  private List<AccountingMethod> methods(Session session) {
    List<AccountingMethod> chosen = new ArrayList<>();
    for (String id : methods) {
      if (!id.equals(NONE) && !id.equals(AccountingMethods.DEFAULT)) {
        Outcome<AccountingMethod> method = AccountingMethods.select(id);
        chosen.add(
            method
                .asOptional()
                .orElseThrow(
                    () ->
                        session.usage(
                            "plan-method",
                            "value",
                            id,
                            "known",
                            String.join(", ", AccountingMethods.ids()),
                            "why",
                            session.wording().sentence(method.issues().get(0)))));
      }
    }
    return chosen;
  }

  private static Map<Driver, BigDecimal> steps(
      String option, Map<String, String> given, List<Driver> allowed, Session session) {
    Map<Driver, BigDecimal> steps = new TreeMap<>();
    given.forEach(
        (word, text) -> {
          Optional<Driver> driver = Driver.find(word).filter(allowed::contains);
          Optional<BigDecimal> step =
              Optional.of(text.strip())
                  .filter(each -> each.matches("\\d{1,3}(\\.\\d{1,6})?"))
                  .map(BigDecimal::new)
                  .filter(each -> each.compareTo(MOST) <= 0);
          if (driver.isEmpty() || step.isEmpty()) {
            throw session.usage(
                "plan-step",
                "option",
                option,
                "value",
                word + "=" + text,
                "known",
                allowed.stream().map(Driver::word).collect(Collectors.joining(", ")));
          }
          steps.put(driver.get(), step.get());
        });
    return steps;
  }
}
