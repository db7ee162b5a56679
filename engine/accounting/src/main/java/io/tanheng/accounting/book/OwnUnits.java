package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.factors.catalog.Activities;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Activity.Kind;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.ParameterUnits;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which units a factor of the park or of a line may have. */
final class OwnUnits {
  /** What may stand above the line besides a gas: carbon, and nitrogen as N2O. */
  private static final Set<String> ELEMENTS = Set.of("C", "N2O-N");

  private final Activities activities;

  OwnUnits(Activities activities) {
    this.activities = activities;
  }

  /** Whether a unit measures what the parameter gives, and names a gas that can be priced. */
  boolean fits(Parameter parameter, FactorUnit unit) {
    return ParameterUnits.fits(parameter, unit)
        && (parameter != Parameter.EF || emitted(unit.substance()));
  }

  /** A gas, priced by its own warming potential; an amount of CO2e hides which gases it is of. */
  private boolean emitted(String substance) {
    return ELEMENTS.contains(substance)
        || activities
            .find(substance)
            .filter(gas -> gas.kind() == Kind.FUGITIVE || gas.kind() == Kind.CO2)
            .isPresent();
  }

  /** Reports a unit that does not measure what the parameter gives. */
  void check(Row row, String column, Parameter parameter, FactorUnit unit) {
    if (!fits(parameter, unit)) {
      row.fault(
          column,
          "parameter-unit-mismatch",
          "value",
          unit.toString(),
          "parameter",
          parameter.word(),
          "expected",
          ParameterUnits.expected(parameter, ""));
    }
  }

  /** Checks the line's own factors against what its quantity measures. */
  void checkLine(Row row, Activity activity, Unit unit) {
    check(row, "ncv_unit", Parameter.NCV, activity, unit);
    check(row, "ef_unit", Parameter.EF, activity, unit);
  }

  private void check(Row row, String column, Parameter parameter, Activity activity, Unit unit) {
    Optional<FactorUnit> own = row.find(column, FactorUnit.class);
    if (own.isEmpty()) {
      return;
    }
    Dimension below = own.get().denominator().dimension();
    if (!fits(parameter, own.get())) {
      check(row, column, parameter, own.get());
    } else if (!reaches(parameter, activity, unit).contains(below)) {
      row.fault(
          column, "factor-unit-mismatch", "value", own.get().toString(), "unit", unit.symbol());
    }
  }

  /** What the quantity can be turned into: a liquid's volume to mass, a fuel or steam to energy. */
  private static Set<Dimension> reaches(Parameter parameter, Activity activity, Unit unit) {
    Set<Dimension> dimensions = EnumSet.of(unit.dimension());
    if (activity.kind() == Kind.LIQUID) {
      dimensions.add(Dimension.MASS);
    }
    if (parameter == Parameter.EF && (activity.fuel() || activity.kind() == Kind.HEAT)) {
      dimensions.add(Dimension.ENERGY);
    }
    return dimensions;
  }
}
