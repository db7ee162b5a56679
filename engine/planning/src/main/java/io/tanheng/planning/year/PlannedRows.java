package io.tanheng.planning.year;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.ErrorCorrelation;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Activity rows of a coming year. */
final class PlannedRows {
  private static final Set<String> AMOUNTS = Set.of("tow", "s", "r", "n");

  private PlannedRows() {}

  /** A row of the reporting year moved to another, with another amount. */
  static ActivityRecord moved(ActivityRecord row, int year, BigDecimal amount) {
    return with(
        row,
        new Period(year, row.period().month()),
        new Quantity(amount, row.unit()),
        parameters(row, amount),
        row.evidence());
  }

  /** A row with other evidence. */
  static ActivityRecord noted(ActivityRecord row, String evidence) {
    return with(row, row.period(), row.quantity(), row.parameters(), evidence);
  }

  private static ActivityRecord with(
      ActivityRecord row,
      Period period,
      Quantity quantity,
      SortedMap<String, String> parameters,
      String evidence) {
    return new ActivityRecord(
        row.id(),
        row.enterprise(),
        period,
        row.category(),
        row.activity(),
        quantity,
        row.counterparty(),
        row.supply(),
        row.attributeSold(),
        row.density(),
        parameters,
        row.ncv(),
        row.ncvUnit(),
        row.carbonContent(),
        row.oxidation(),
        row.ef(),
        row.efUnit(),
        row.purity(),
        row.pressure(),
        row.temperature(),
        row.tier(),
        row.uncertainty(),
        row.correlation(),
        evidence,
        row.note(),
        row.where());
  }

  /** Amounts among the parameters of waste, in kg, grow and shrink with the quantity. */
  private static SortedMap<String, String> parameters(ActivityRecord row, BigDecimal amount) {
    SortedMap<String, String> parameters = new TreeMap<>(row.parameters());
    BigDecimal before = row.quantity().value();
    if (row.category() == Category.WASTE && before.signum() != 0) {
      parameters.replaceAll(
          (name, value) ->
              AMOUNTS.contains(name)
                  ? new BigDecimal(value)
                      .multiply(amount)
                      .divide(before, Decimals.PRECISION)
                      .toPlainString()
                  : value);
    }
    return parameters;
  }

  /** A row that a measure brings, where the book has none of that activity. */
  static ActivityRecord added(
      Measure measure, Activity activity, Category category, Quantity amount, int year) {
    return new ActivityRecord(
        new LineId(measure.id() + ":" + activity.code()),
        measure.enterprise().orElse(EnterpriseId.SHARED),
        Period.ofYear(year),
        category,
        activity,
        amount,
        Optional.empty(),
        Supply.GRID,
        false,
        Optional.empty(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        ErrorCorrelation.USUAL,
        "planned",
        measure.name(),
        measure.where());
  }

  /** What a new row of an activity is booked as. */
  static Category category(Activity activity) {
    return switch (activity.kind()) {
      case ELECTRICITY ->
          activity.code().equals("electricity")
              ? Category.PURCHASED_ELECTRICITY
              : Category.ONSITE_RENEWABLE;
      case HEAT ->
          switch (activity.code()) {
            case "solar_heat" -> Category.ONSITE_RENEWABLE;
            case "cooling" -> Category.PURCHASED_COOLING;
            default -> Category.PURCHASED_HEAT;
          };
      case SOLID, LIQUID, GAS -> Category.STATIONARY_COMBUSTION;
      case PROCESS -> Category.PROCESS;
      case WASTE -> Category.WASTE;
      case FUGITIVE -> Category.FUGITIVE;
      case CO2 -> Category.CO2_RECOVERY;
    };
  }
}
