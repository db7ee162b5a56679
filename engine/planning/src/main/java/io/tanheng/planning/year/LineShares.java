package io.tanheng.planning.year;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.measure.ActivityEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rows of the reporting year a measure changes: those of its activity and enterprise that are
 * neither transfers, exports nor direct lines, each by its share of the amount. So the effect of a
 * measure is proportional to its units, whatever others do.
 */
public final class LineShares {
  private final List<ActivityRecord> rows;
  private final FactorCatalog catalog;

  /**
   * Shares in the rows of the reporting year.
   *
   * @param catalog gives CO2 as an activity, for reductions that no activity expresses
   */
  LineShares(List<ActivityRecord> rows, FactorCatalog catalog) {
    this.rows = List.copyOf(rows);
    this.catalog = catalog;
  }

  /**
   * What one unit changes.
   *
   * @param byLine by row of the reporting year, in the row's unit
   * @param added rows that are not there yet, with their amounts
   */
  public record Change(SortedMap<String, BigDecimal> byLine, List<Added> added) {}

  /** An amount of an activity that the book has no row of. */
  public record Added(ActivityEffect effect) {}

  /** What is wrong with the effects of a measure. */
  List<Issue> faults(Measure measure) {
    List<Issue> faults = new ArrayList<>();
    for (ActivityEffect effect : measure.effects().each()) {
      List<ActivityRecord> touched = touched(measure, effect);
      if (touched.isEmpty() && effect.change().value().signum() < 0) {
        faults.add(fault("effect-without-line", measure, effect, ""));
      }
      touched.stream()
          .filter(row -> row.unit().dimension() != effect.change().unit().dimension())
          .findFirst()
          .ifPresent(row -> faults.add(fault("effect-unit", measure, effect, row.id().value())));
    }
    return faults;
  }

  private static Issue fault(String code, Measure measure, ActivityEffect effect, String line) {
    return Issue.error(
        code,
        "",
        measure.where().column("activity_effects"),
        "measure",
        measure.id(),
        "activity",
        effect.activity().code(),
        "unit",
        effect.change().unit().symbol(),
        "line",
        line);
  }

  /** What one unit of a measure changes; its effects are known to be free of faults. */
  public Change change(Measure measure) {
    SortedMap<String, BigDecimal> byLine = new TreeMap<>();
    List<Added> added = new ArrayList<>();
    for (ActivityEffect effect : measure.effects().each()) {
      List<ActivityRecord> touched = touched(measure, effect);
      if (touched.isEmpty()) {
        added.add(new Added(effect));
      }
      share(effect, touched, byLine);
    }
    if (measure.reduction().signum() != 0) {
      added.add(new Added(recovered(measure)));
    }
    return new Change(byLine, List.copyOf(added));
  }

  private static void share(
      ActivityEffect effect, List<ActivityRecord> touched, SortedMap<String, BigDecimal> byLine) {
    BigDecimal all = BigDecimal.ZERO;
    for (ActivityRecord row : touched) {
      all = all.add(row.quantity().to(effect.change().unit()).value());
    }
    for (ActivityRecord row : touched) {
      BigDecimal own = row.quantity().to(effect.change().unit()).value();
      BigDecimal share =
          all.signum() == 0
              ? BigDecimal.ONE.divide(BigDecimal.valueOf(touched.size()), Decimals.PRECISION)
              : own.divide(all, Decimals.PRECISION);
      BigDecimal change =
          effect.change().to(row.unit()).value().multiply(share, Decimals.PRECISION);
      byLine.merge(row.id().value(), change, BigDecimal::add);
    }
  }

  private ActivityEffect recovered(Measure measure) {
    return new ActivityEffect(
        catalog.activities().find("CO2").orElseThrow(),
        new Quantity(measure.reduction(), io.tanheng.factors.quantity.Units.get("t")));
  }

  private List<ActivityRecord> touched(Measure measure, ActivityEffect effect) {
    return rows.stream()
        .filter(row -> row.activity().code().equals(effect.activity().code()))
        .filter(row -> !row.transfer() && !row.category().export())
        .filter(row -> row.supply() != Supply.DIRECT_LINE && !row.attributeSold())
        .filter(row -> measure.enterprise().filter(id -> !id.equals(row.enterprise())).isEmpty())
        .toList();
  }

  /** Amounts of the rows of the reporting year, in the row's unit. */
  public SortedMap<String, BigDecimal> amounts() {
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    rows.forEach(row -> amounts.put(row.id().value(), row.quantity().value()));
    return amounts;
  }

  /** The row of that id. */
  Optional<ActivityRecord> find(String id) {
    return rows.stream().filter(row -> row.id().equals(new LineId(id))).findFirst();
  }
}
