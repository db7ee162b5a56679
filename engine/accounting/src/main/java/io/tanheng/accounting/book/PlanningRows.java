package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Near;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.measure.ActivityEffects;
import io.tanheng.accounting.measure.IndicatorEffects;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.accounting.measure.Resources;
import io.tanheng.accounting.measure.Target;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the tables {@code measures}, {@code outlook} and {@code targets}; checks {@code meters}.
 */
final class PlanningRows {
  private PlanningRows() {}

  static List<Target> targets(Rows rows) {
    Unique keys = new Unique();
    for (Row row : rows.rows()) {
      if (row.sound()) {
        String kind = row.get("kind", Target.Kind.class).word();
        keys.check(row, "year", row.get("year", Integer.class) + " " + kind);
      }
    }
    return rows.rows().stream().filter(Row::sound).map(PlanningRows::target).toList();
  }

  private static Target target(Row row) {
    return new Target(
        row.get("year", Integer.class),
        row.get("kind", Target.Kind.class),
        row.get("value", BigDecimal.class),
        row.text("note"),
        row.where());
  }

  static List<Measure> measures(
      Rows rows, EnterpriseIds enterprises, Optional<Resources> available) {
    SortedSet<String> known = new TreeSet<>();
    rows.rows().forEach(row -> row.find("measure_id", String.class).ifPresent(known::add));
    Unique ids = new Unique();
    for (Row row : rows.rows()) {
      ids.check(row, "measure_id");
      enterprises.check(row, "enterprise_id");
      inOrder(row);
      wholeYears(row);
      named(row, "requires", known);
      named(row, "excludes", known);
      available.ifPresent(there -> shared(row, there));
    }
    rows.rows().forEach(row -> compatible(row, rows));
    return rows.rows().stream().filter(Row::sound).map(PlanningRows::measure).toList();
  }

  /** What a measure requires may not exclude it, nor be excluded by it. */
  private static void compatible(Row row, Rows rows) {
    String id = row.text("measure_id");
    List<String> excluded = ids(row, "excludes");
    for (String required : ids(row, "requires")) {
      boolean excludes =
          rows.rows().stream()
              .filter(each -> each.text("measure_id").equals(required))
              .anyMatch(each -> ids(each, "excludes").contains(id));
      if (excludes || excluded.contains(required)) {
        row.fault("requires", "requires-excluded", "value", required);
      }
    }
  }

  private static void inOrder(Row row) {
    OptionalInt earliest = row.integer("earliest");
    OptionalInt latest = row.integer("latest");
    if (earliest.isPresent() && latest.isPresent() && earliest.getAsInt() > latest.getAsInt()) {
      row.fault(
          "latest",
          "from-after-to",
          "from",
          Integer.toString(earliest.getAsInt()),
          "to",
          Integer.toString(latest.getAsInt()));
    }
  }

  private static void wholeYears(Row row) {
    row.number("lifetime")
        .filter(years -> years.stripTrailingZeros().scale() > 0)
        .ifPresent(
            years -> row.fault("lifetime", "lifetime-not-whole", "value", years.toPlainString()));
  }

  /** A measure may name others of the table, never itself. */
  private static void named(Row row, String column, SortedSet<String> known) {
    for (String id : ids(row, column)) {
      if (!known.contains(id) || id.equals(row.text("measure_id"))) {
        row.fault(column, "unknown-measure", "value", id, "near", Near.text(Near.of(id, known)));
      }
    }
  }

  /** What a measure takes, the park has, in the same unit. */
  private static void shared(Row row, Resources available) {
    row.find("resources", Resources.class)
        .orElse(Resources.NONE)
        .amounts()
        .forEach((name, taken) -> shared(row, name, taken, available));
  }

  private static void shared(Row row, String name, Resources.Amount taken, Resources available) {
    Resources.Amount there = available.amounts().get(name);
    if (there == null) {
      String near = Near.text(Near.of(name, available.amounts().keySet()));
      row.fault("resources", "unknown-resource", "value", name, "near", near);
    } else if (!there.unit().equals(taken.unit())) {
      row.fault(
          "resources",
          "resource-unit",
          "value",
          name,
          "unit",
          taken.unit(),
          "expected",
          there.unit());
    }
  }

  private static List<String> ids(Row row, String column) {
    return Arrays.stream(row.text(column).split("[,;、，；]"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  private static Measure measure(Row row) {
    return new Measure(
        row.text("measure_id"),
        row.text("name"),
        row.text("name_zh"),
        row.text("clause"),
        row.find("enterprise_id", String.class).map(EnterpriseId::new),
        row.find("state", MeasureState.class).orElse(MeasureState.PLANNED),
        row.find("activity_effects", ActivityEffects.class).orElse(ActivityEffects.NONE),
        row.number("reduction").orElse(BigDecimal.ZERO),
        row.number("capex").orElse(BigDecimal.ZERO),
        row.number("opex").orElse(BigDecimal.ZERO),
        row.number("lifetime")
            .map(years -> OptionalInt.of(years.intValueExact()))
            .orElse(OptionalInt.empty()),
        row.integer("earliest"),
        row.integer("latest"),
        row.number("max_units").orElse(BigDecimal.ONE),
        row.find("integer", Boolean.class).orElse(true),
        ids(row, "requires"),
        ids(row, "excludes"),
        row.find("indicator_effects", IndicatorEffects.class).orElse(IndicatorEffects.NONE),
        row.find("resources", Resources.class).orElse(Resources.NONE),
        row.number("uncertainty"),
        row.text("evidence"),
        row.where());
  }

  static List<OutlookYear> outlook(Rows rows) {
    Unique years = new Unique();
    rows.rows().forEach(row -> years.check(row, "year"));
    return rows.rows().stream()
        .filter(Row::sound)
        .map(PlanningRows::year)
        .sorted(Comparator.comparingInt(OutlookYear::year))
        .toList();
  }

  private static OutlookYear year(Row row) {
    return new OutlookYear(
        row.get("year", Integer.class),
        row.number("output"),
        row.number("activity_growth"),
        row.number("grid_factor"),
        row.number("electricity_price"),
        row.number("green_power_premium"),
        row.number("credit_price"),
        row.number("carbon_price"),
        row.number("max_credit_share"),
        row.number("residual_cap"),
        row.number("budget"),
        row.text("note"),
        row.where());
  }

  static void meters(Rows rows, EnterpriseIds enterprises) {
    Unique ids = new Unique();
    for (Row row : rows.rows()) {
      ids.check(row, "meter_id");
      enterprises.check(row, "enterprise_id");
    }
  }
}
