package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the table {@code indicators}. */
final class IndicatorRows {
  /** Table 1: 二选一. */
  private static final Set<Integer> ALTERNATIVES = Set.of(1, 6, 22);

  /** Table 1: measured, but no ratio in % (a count, an output per tonne). */
  private static final Set<Integer> NO_RATIO = Set.of(7, 27);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private IndicatorRows() {}

  static List<IndicatorInput> read(Rows rows) {
    Unique numbers = new Unique();
    return rows.rows().stream()
        .filter(row -> sound(row, numbers))
        .map(IndicatorRows::indicator)
        .toList();
  }

  private static boolean sound(Row row, Unique numbers) {
    Optional<Integer> no = row.find("no", Integer.class);
    no.ifPresent(n -> checkAlternative(row, n, numbers));
    ActivityRules.pair(row, "numerator", "denominator");
    row.find("status", Status.class).ifPresent(status -> checkFigure(row, status));
    no.filter(n -> !NO_RATIO.contains(n)).ifPresent(n -> checkRatio(row));
    return row.sound();
  }

  private static void checkAlternative(Row row, int no, Unique numbers) {
    boolean needed = ALTERNATIVES.contains(no);
    if (needed && row.blank("alternative")) {
      row.fault("alternative", "alternative-needed", "no", Integer.toString(no));
    } else if (!needed && row.filled("alternative")) {
      row.fault("alternative", "alternative-not-allowed", "no", Integer.toString(no));
    } else {
      numbers.check(row, "no", no + row.text("alternative"));
    }
  }

  private static void checkFigure(Row row, Status status) {
    boolean measured = status == Status.MEASURED;
    if ((measured || status == Status.DEGREE)
        && row.blank("value")
        && (row.blank("numerator") || !measured)) {
      row.fault("value", "figure-missing", "status", status.word());
    }
  }

  private static void checkRatio(Row row) {
    Optional<Status> status = row.find("status", Status.class);
    Optional<BigDecimal> value = row.number("value");
    if (value.isPresent() && status.isPresent()) {
      BigDecimal most = status.get() == Status.DEGREE ? BigDecimal.ONE : HUNDRED;
      if (value.get().compareTo(most) > 0) {
        above(row, status.get(), value.get());
      }
    }
    Optional<BigDecimal> part = row.number("numerator");
    Optional<BigDecimal> whole = row.number("denominator");
    if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
      row.fault(
          "numerator",
          "ratio-above-100",
          "value",
          part.get().toPlainString() + " / " + whole.get().toPlainString());
    }
  }

  private static void above(Row row, Status status, BigDecimal value) {
    String code = status == Status.DEGREE ? "degree-above-1" : "ratio-above-100";
    row.fault("value", code, "value", value.toPlainString());
  }

  private static IndicatorInput indicator(Row row) {
    return new IndicatorInput(
        row.get("no", Integer.class),
        row.text("alternative"),
        row.get("status", Status.class),
        row.number("value"),
        row.number("numerator"),
        row.number("denominator"),
        row.text("reason"),
        row.text("data_source"),
        row.text("evidence"),
        row.where());
  }
}
