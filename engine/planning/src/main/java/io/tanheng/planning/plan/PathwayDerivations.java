package io.tanheng.planning.plan;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.factors.issue.Location;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.UnitCosts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the pathway that is followed costs, year by year and discounted. */
final class PathwayDerivations {
  private static final Map<String, Function<OutlookYear, Optional<BigDecimal>>> PRICES =
      Map.of(
          "electricity_price", OutlookYear::electricityPrice,
          "green_power_premium", OutlookYear::greenPowerPremium,
          "credit_price", OutlookYear::creditPrice,
          "carbon_price", OutlookYear::carbonPrice);

  private final Plan plan;
  private final PathwayEvaluator evaluator;

  PathwayDerivations(Plan plan, PathwayEvaluator evaluator) {
    this.plan = plan;
    this.evaluator = evaluator;
  }

  /** A price of a year: that of the latest row of the outlook that has one; 0 without any. */
  static Derivation price(Plan plan, int year, String column, String unit) {
    Function<OutlookYear, Optional<BigDecimal>> figure = requireNonNull(PRICES.get(column), column);
    Optional<OutlookYear> row =
        plan.outlook().rows().stream()
            .filter(each -> each.year() <= year && figure.apply(each).isPresent())
            .reduce((earlier, later) -> later);
    return Derivation.row(
        column,
        row.flatMap(figure).orElse(BigDecimal.ZERO),
        "CNY/" + unit,
        row.map(each -> each.where().column(column)).orElse(Location.file("outlook")),
        row.map(OutlookYear::note).orElse(""));
  }

  /** 10⁴ CNY of all years, each discounted. */
  Derivation discounted() {
    List<Derivation> present = new ArrayList<>();
    List<PathwayYear> years = plan.followed().years();
    for (int i = 0; i < years.size(); i++) {
      Derivation factor =
          Derivation.setting(
              "discount_factor",
              plan.settings().discounting().factor(i + 1),
              "",
              "(1 + r)⁻ⁿ",
              "r = " + plan.settings().discounting().rate().toPlainString() + ", n = " + (i + 1));
      present.add(
          Derivation.of(
              "present_value:" + years.get(i).year(),
              Operation.PRODUCT,
              "万元",
              cost(years.get(i)),
              factor));
    }
    return Derivation.of("discounted_cost", Operation.SUM, "万元", present);
  }

  /** 10⁴ CNY of a year: measures that work, what is bought, what carbon costs. */
  Derivation cost(PathwayYear year) {
    List<Derivation> parts = new ArrayList<>();
    for (Adoption each : plan.followed().pathway().adoptions()) {
      Measure measure = evaluator.measure(each.measure());
      if (evaluator.costs().works(measure, each.year(), year.year())) {
        parts.add(measure(each, measure, year.year()));
      }
    }
    bought(year, parts);
    return Derivation.of("year_cost:" + year.year(), Operation.SUM, "万元", parts);
  }

  private void bought(PathwayYear year, List<Derivation> parts) {
    int y = year.year();
    priced("green_bought", y, year.purchases().greenPower(), "MWh", "green_power_premium", parts);
    priced("credits", y, year.purchases().credits(), "tCO2e", "credit_price", parts);
    if (plan.outlook().carbonPrice(y).isPresent()) {
      parts.add(
          PlanExplanation.tenThousands(
              "carbon_cost",
              year.result().evaluation().inventory().park().gbTotal(),
              price(plan, y, "carbon_price", "tCO2e")));
    }
  }

  private void priced(
      String label, int year, BigDecimal amount, String unit, String price, List<Derivation> to) {
    if (amount.signum() > 0) {
      Derivation bought =
          Derivation.setting(label, amount, unit, "plan", "chosen by the plan for " + year);
      to.add(PlanExplanation.tenThousands(label, bought, price(plan, year, price, unit)));
    }
  }

  /** The yearly share of capital, running costs and the change of the bill of units. */
  private Derivation measure(Adoption each, Measure measure, int year) {
    int life = evaluator.costs().life(measure, each.year());
    BigDecimal rate = plan.settings().discounting().rate();
    Derivation recovery =
        Derivation.setting(
            "recovery",
            plan.settings().discounting().recovery(life),
            "",
            "r ÷ (1 − (1 + r)⁻ⁿ)",
            "r = " + rate.toPlainString() + ", n = " + life);
    Derivation capital =
        Derivation.of(
            "capital",
            Operation.PRODUCT,
            "万元",
            cell("capex", measure.capex(), "万元", measure),
            recovery);
    Derivation bill =
        PlanExplanation.tenThousands(
            "bill",
            cell("activity_effects", UnitCosts.megawattHours(measure), "MWh", measure),
            price(plan, year, "electricity_price", "MWh"));
    Derivation unit =
        Derivation.of(
            "unit_cost",
            Operation.SUM,
            "万元",
            capital,
            cell("opex", measure.opex(), "万元", measure),
            bill);
    return Derivation.of(
        "measure_cost:" + measure.id(),
        Operation.PRODUCT,
        "万元",
        unit,
        Derivation.setting("units", each.units(), "", "plan", "begin in " + each.year()));
  }

  private static Derivation cell(String column, BigDecimal value, String unit, Measure measure) {
    return Derivation.row(column, value, unit, measure.where().column(column), measure.evidence());
  }
}
