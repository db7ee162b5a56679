package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.IntegerForm;
import io.tanheng.accounting.measure.ActivityEffect;
import io.tanheng.accounting.measure.ActivityEffects;
import io.tanheng.accounting.measure.IndicatorEffect;
import io.tanheng.accounting.measure.IndicatorEffects;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Cells that hold what a measure does: {@code name:value;name:value}. */
final class EffectForms {
  private EffectForms() {}

  /** {@code electricity:-3000 MWh;solar_power:+2800 MWh}, as {@link ActivityEffects}. */
  static CellForm activities(CellForms cells) {
    return list(
        (name, value) -> activity(cells, name, value),
        found -> new ActivityEffects(cast(found, ActivityEffect.class)));
  }

  /** {@code 11:+0.05;12:met}, as {@link IndicatorEffects}. */
  static CellForm indicators(CellForms cells) {
    CellForm state = cells.oneOf("indicators.status", "met", "not_met");
    return list(
        (name, value) -> indicator(cells, state, name, value),
        found -> new IndicatorEffects(cast(found, IndicatorEffect.class)));
  }

  private static Cell activity(CellForms cells, String name, String value) {
    int blank = value.indexOf(' ');
    if (blank < 0) {
      return Cell.bad("effects-syntax", "value", value);
    }
    Cell activity = cells.activity.read(name);
    Cell number = cells.any.read(value.substring(0, blank));
    Cell unit = cells.unit.read(value.substring(blank).strip());
    for (Cell cell : List.of(activity, number, unit)) {
      if (!(cell instanceof Cell.Good)) {
        return cell;
      }
    }
    Quantity change = new Quantity(as(number, BigDecimal.class), as(unit, Unit.class));
    return Cell.good(new ActivityEffect(as(activity, Activity.class), change), "");
  }

  private static Cell indicator(CellForms cells, CellForm state, String name, String value) {
    boolean alternative = name.endsWith("a") || name.endsWith("b");
    int end = alternative ? name.length() - 1 : name.length();
    Cell no = IntegerForm.between(1, 29).read(name.substring(0, end));
    Cell met = state.read(value);
    Cell change = met instanceof Cell.Good ? met : cells.any.read(value);
    for (Cell cell : List.of(no, change)) {
      if (!(cell instanceof Cell.Good)) {
        return cell;
      }
    }
    return Cell.good(
        new IndicatorEffect(
            as(no, Integer.class),
            name.substring(end),
            met instanceof Cell.Good good
                ? Optional.of(good.value().equals("met"))
                : Optional.empty(),
            met instanceof Cell.Good
                ? Optional.empty()
                : Optional.of(as(change, BigDecimal.class))),
        "");
  }

  private static CellForm list(
      BiFunction<String, String, Cell> pair, Function<List<Object>, Object> whole) {
    return text -> {
      List<Object> found = new ArrayList<>();
      for (String part : text.split("[;；]")) {
        int colon = part.replace('：', ':').indexOf(':');
        if (colon <= 0 || part.substring(colon + 1).isBlank()) {
          return Cell.bad("effects-syntax", "value", part);
        }
        Cell cell = pair.apply(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        if (!(cell instanceof Cell.Good good)) {
          return cell;
        }
        found.add(good.value());
      }
      return Cell.good(whole.apply(found), text);
    };
  }

  private static <T> List<T> cast(List<Object> found, Class<T> type) {
    return found.stream().map(type::cast).toList();
  }

  private static <T> T as(Cell cell, Class<T> type) {
    return type.cast(((Cell.Good) cell).value());
  }
}
