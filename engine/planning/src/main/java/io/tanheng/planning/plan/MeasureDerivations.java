package io.tanheng.planning.plan;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Installed;
import java.math.BigDecimal;
import java.util.List;

/** What measures cost with all their units in the first year of a plan, as the curve shows it. */
final class MeasureDerivations {
  private static final BigDecimal CNY = BigDecimal.valueOf(10_000);

  private final Plan plan;
  private final PathwayEvaluator evaluator;
  private final int year;

  MeasureDerivations(Plan plan, PathwayEvaluator evaluator) {
    this.plan = plan;
    this.evaluator = evaluator;
    this.year = plan.outlook().years().get(0);
  }

  /** CNY for a tonne saved over the life, alone and not discounted. */
  Derivation perTonne(String id) {
    Measure measure = evaluator.measure(id);
    Derivation money =
        Derivation.of(
            "npv",
            Operation.PRODUCT,
            "CNY",
            npv(id),
            Derivation.setting("cny", CNY, "CNY/万元", "10⁴ CNY→CNY", "1 : 10 000"));
    Derivation tonnes =
        Derivation.of("lifetime_tonnes", Operation.PRODUCT, "tCO2e", saved(measure), life(measure));
    return Derivation.of(
        "per_tonne:" + id, Operation.QUOTIENT, "CNY/tCO2e", List.of(money, tonnes));
  }

  /** 10⁴ CNY over the life, discounted; negative where it pays. */
  Derivation npv(String id) {
    Measure measure = evaluator.measure(id);
    Derivation net =
        Derivation.of(
            "net_saving",
            Operation.DIFFERENCE,
            "万元",
            electricity(measure),
            all("opex", measure.opex(), measure));
    int years = evaluator.costs().life(measure, year);
    Derivation annuity =
        Derivation.setting(
            "annuity",
            plan.settings().discounting().annuity(years),
            "",
            "(1 − (1 + r)⁻ⁿ) ÷ r",
            "r = " + plan.settings().discounting().rate().toPlainString() + ", n = " + years);
    return Derivation.of(
        "npv:" + id,
        Operation.DIFFERENCE,
        "万元",
        all("capex", measure.capex(), measure),
        Derivation.of("saved", Operation.PRODUCT, "万元", net, annuity));
  }

  private static Derivation cell(String column, BigDecimal value, String unit, Measure measure) {
    return Derivation.row(column, value, unit, measure.where().column(column), measure.evidence());
  }

  private static Derivation all(String column, BigDecimal each, Measure measure) {
    return Derivation.of(
        column,
        Operation.PRODUCT,
        "万元",
        cell(column, each, "万元", measure),
        cell("max_units", measure.maxUnits(), "", measure));
  }

  /** What the bill falls by. */
  private Derivation electricity(Measure measure) {
    Derivation energy =
        Derivation.of(
            "electricity_saved",
            Operation.PRODUCT,
            "MWh",
            cell("activity_effects", UnitCosts.megawattHours(measure).negate(), "MWh", measure),
            cell("max_units", measure.maxUnits(), "", measure));
    return PlanExplanation.tenThousands("bill_saved", energy, price());
  }

  private Derivation price() {
    return PathwayDerivations.price(plan, year, "electricity_price", "MWh");
  }

  private Derivation life(Measure measure) {
    return cell(
        "lifetime", BigDecimal.valueOf(evaluator.costs().life(measure, year)), "a", measure);
  }

  /** Totals of the year without any measure and with this one. */
  private Derivation saved(Measure measure) {
    List<Installed> with = List.of(new Installed(measure, measure.maxUnits()));
    return Derivation.of(
        "tonnes_saved",
        Operation.DIFFERENCE,
        "tCO2e/a",
        total(List.of(), "without"),
        total(with, measure.id()));
  }

  private Derivation total(List<Installed> installed, String subject) {
    Derivation total = evaluator.years().inventory(year, installed).park().gbTotal();
    return total.named("gb_total:" + year + " " + subject);
  }
}
