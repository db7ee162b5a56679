package io.tanheng.planning.year;

import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.IndicatorEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the table {@code indicators} as measures move them. */
final class PlannedIndicators {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PlannedIndicators() {}

  /**
   * The rows of a year. Changes of several measures add up before the sum is kept between 0 and 100
   * %; what ends a state goes before what meets it, and to meet it takes one whole unit, or all
   * there are where that is less.
   *
   * @param computed of the reporting year: where the book has no row, a change starts from there
   */
  static List<IndicatorInput> moved(
      List<IndicatorInput> rows, List<Installed> installed, List<IndicatorResult> computed) {
    Map<String, List<Moved>> byIndicator = new LinkedHashMap<>();
    for (Installed each : installed) {
      for (IndicatorEffect effect : each.measure().indicators().each()) {
        byIndicator
            .computeIfAbsent(effect.no() + effect.alternative(), any -> new ArrayList<>())
            .add(new Moved(effect, each));
      }
    }
    List<IndicatorInput> moved = new ArrayList<>(rows);
    byIndicator.values().forEach(effects -> move(moved, effects, computed));
    return List.copyOf(moved);
  }

  /** An effect and what has it. */
  private record Moved(IndicatorEffect effect, Installed by) {
    boolean ends() {
      return effect.met().filter(met -> !met).isPresent();
    }

    boolean meets() {
      BigDecimal needed = by.measure().maxUnits().min(BigDecimal.ONE);
      return effect.met().filter(met -> met).isPresent() && by.units().compareTo(needed) >= 0;
    }

    BigDecimal change() {
      return effect.change().map(change -> change.multiply(by.units())).orElse(BigDecimal.ZERO);
    }
  }

  private static void move(
      List<IndicatorInput> rows, List<Moved> effects, List<IndicatorResult> computed) {
    IndicatorEffect effect = effects.get(0).effect();
    int at = place(rows, effect);
    Optional<IndicatorInput> old = at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    Optional<IndicatorInput> row = row(old, effect, effects, computed);
    if (at < 0) {
      row.ifPresent(rows::add);
    } else {
      row.ifPresent(each -> rows.set(at, each));
    }
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
      Optional<IndicatorInput> old,
      IndicatorEffect effect,
      List<Moved> effects,
      List<IndicatorResult> computed) {
    Measure first = effects.get(0).by().measure();
    if (effects.stream().anyMatch(Moved::ends)) {
      return Optional.of(row(old, effect, first, Status.NOT_MET, Optional.empty()));
    }
    if (effects.stream().anyMatch(Moved::meets)) {
      return Optional.of(row(old, effect, first, Status.MET, Optional.empty()));
    }
    BigDecimal change =
        effects.stream().map(Moved::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    return change.signum() == 0
        ? Optional.empty()
        : Optional.of(
            row(
                old,
                effect,
                first,
                Status.MEASURED,
                Optional.of(value(old, effect, change, computed))));
  }

  /** A share is entered in %, and never passes 100; a count is entered as it is. */
  private static BigDecimal value(
      Optional<IndicatorInput> old,
      IndicatorEffect effect,
      BigDecimal change,
      List<IndicatorResult> computed) {
    boolean count = effect.no() == 7;
    BigDecimal before =
        old.map(row -> entered(row, count)).orElseGet(() -> computed(effect, computed));
    BigDecimal after = before.add(count ? change : change.multiply(HUNDRED)).max(BigDecimal.ZERO);
    return count ? after : after.min(HUNDRED);
  }

  private static BigDecimal computed(IndicatorEffect effect, List<IndicatorResult> computed) {
    return computed.stream()
        .filter(each -> each.definition().key().equals(effect.no() + effect.alternative()))
        .flatMap(each -> each.value().stream())
        .map(value -> value.value().multiply(HUNDRED))
        .findFirst()
        .orElse(BigDecimal.ZERO);
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
