package io.tanheng.planning.year;

import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.measure.IndicatorEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of the table {@code indicators} as measures move them. */
final class PlannedIndicators {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PlannedIndicators() {}

  /** The rows of a year; those that the engine computes are never among them. */
  static List<IndicatorInput> moved(List<IndicatorInput> rows, List<Installed> installed) {
    List<IndicatorInput> moved = new ArrayList<>(rows);
    for (Installed each : installed) {
      for (IndicatorEffect effect : each.measure().indicators().each()) {
        int at = place(moved, effect);
        Optional<IndicatorInput> old = at < 0 ? Optional.empty() : Optional.of(moved.get(at));
        row(old, effect, each)
            .ifPresent(
                row -> {
                  if (at < 0) {
                    moved.add(row);
                  } else {
                    moved.set(at, row);
                  }
                });
      }
    }
    return List.copyOf(moved);
  }

  private static int place(List<IndicatorInput> rows, IndicatorEffect effect) {
    for (int i = 0; i < rows.size(); i++) {
      IndicatorInput row = rows.get(i);
      if (row.no() == effect.no() && row.alternative().equals(effect.alternative())) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<IndicatorInput> row(
      Optional<IndicatorInput> old, IndicatorEffect effect, Installed by) {
    if (effect.met().isPresent()) {
      Status status = effect.met().get() ? Status.MET : Status.NOT_MET;
      return Optional.of(row(old, effect, by.measure(), status, Optional.empty()));
    }
    BigDecimal change = effect.change().orElseThrow().multiply(by.units());
    return Optional.of(
        row(old, effect, by.measure(), Status.MEASURED, Optional.of(value(old, effect, change))));
  }

  /** A share is entered in %, and never passes 100; a count is entered as it is. */
  private static BigDecimal value(
      Optional<IndicatorInput> old, IndicatorEffect effect, BigDecimal change) {
    boolean count = effect.no() == 7;
    BigDecimal before = old.map(row -> entered(row, count)).orElse(BigDecimal.ZERO);
    BigDecimal after = before.add(count ? change : change.multiply(HUNDRED)).max(BigDecimal.ZERO);
    return count ? after : after.min(HUNDRED);
  }

  private static BigDecimal entered(IndicatorInput row, boolean count) {
    if (row.value().isPresent()) {
      return row.value().get();
    }
    BigDecimal denominator = row.denominator().orElse(BigDecimal.ZERO);
    if (denominator.signum() == 0) {
      return row.numerator().filter(any -> count).orElse(BigDecimal.ZERO);
    }
    BigDecimal share =
        row.numerator().orElse(BigDecimal.ZERO).divide(denominator, Decimals.PRECISION);
    return count ? share : share.multiply(HUNDRED);
  }

  private static IndicatorInput row(
      Optional<IndicatorInput> old,
      IndicatorEffect effect,
      Measure measure,
      Status status,
      Optional<BigDecimal> value) {
    return new IndicatorInput(
        old.map(IndicatorInput::profile).orElse(""),
        effect.no(),
        effect.alternative(),
        status,
        value,
        Optional.empty(),
        Optional.empty(),
        measure.name(),
        old.map(IndicatorInput::dataSource).orElse(""),
        "planned: " + measure.id(),
        measure.where());
  }
}
