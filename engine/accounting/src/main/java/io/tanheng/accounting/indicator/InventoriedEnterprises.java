package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.profile.IndicatorDefinition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Indicator 21: production enterprises with a finished inventory over all production enterprises
 * that were in the park during the year (B.21). An enterprise of which the book does not say
 * whether it produces counts below the line only, so silence never raises the share.
 */
final class InventoriedEnterprises {
  private final IndicatorDefinition indicator;
  private final List<Enterprise> present;

  InventoriedEnterprises(IndicatorDefinition indicator, PerformanceFigures figures, int year) {
    this.indicator = indicator;
    this.present =
        figures.enterprises().stream()
            .filter(e -> e.from().map(day -> day.getYear() <= year).orElse(true))
            .filter(e -> e.to().map(day -> day.getYear() >= year).orElse(true))
            .sorted(Comparator.comparing(Enterprise::id))
            .toList();
  }

  /** Whether the book calls any enterprise a production enterprise. */
  boolean known() {
    return present.stream().anyMatch(InventoriedEnterprises::produces);
  }

  Optional<Derivation> value() {
    return known()
        ? Optional.of(
            Derivation.of(
                Achievement.valueLabel(indicator),
                Operation.QUOTIENT,
                "",
                count("inventoried_enterprises", this::inventoried),
                count("production_enterprises", this::mayProduce)))
        : Optional.empty();
  }

  void addFindings(Findings findings) {
    List<Enterprise> silent = present.stream().filter(e -> e.production().isEmpty()).toList();
    if (!silent.isEmpty()) {
      findings.warn(
          "production-not-said",
          indicator,
          silent.get(0).where().column("production"),
          "enterprises",
          silent.stream().map(e -> e.id().value()).collect(Collectors.joining(", ")));
    }
  }

  private Derivation count(String label, Predicate<Enterprise> counts) {
    return Derivation.of(
        label,
        Operation.SUM,
        "",
        present.stream().filter(counts).map(InventoriedEnterprises::one).toList());
  }

  private static Derivation one(Enterprise enterprise) {
    return Derivation.row(
        "enterprise:" + enterprise.id(),
        BigDecimal.ONE,
        "",
        enterprise.where(),
        enterprise.evidence());
  }

  private boolean inventoried(Enterprise enterprise) {
    return produces(enterprise) && enterprise.ghgInventory().orElse(false);
  }

  private boolean mayProduce(Enterprise enterprise) {
    return enterprise.production().orElse(true);
  }

  private static boolean produces(Enterprise enterprise) {
    return enterprise.production().orElse(false);
  }
}
