package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.uncertainty.model.CorrelatedGroup;
import io.tanheng.accounting.uncertainty.model.Correlation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the table {@code correlations}: each pair once, coefficients that can hold together. */
final class CorrelationRows {
  private CorrelationRows() {}

  static List<StatedCorrelation> read(Rows rows) {
    Unique pairs = new Unique();
    for (Row row : rows.rows()) {
      check(row, pairs);
    }
    List<StatedCorrelation> read =
        rows.rows().stream().filter(Row::sound).map(CorrelationRows::correlation).toList();
    contradictions(rows, read);
    return read;
  }

  private static void check(Row row, Unique pairs) {
    Optional<String> first = row.find("first", String.class);
    Optional<String> second = row.find("second", String.class);
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    if (first.equals(second)) {
      row.fault("second", "correlated-with-itself", "value", second.get());
    }
    boolean inOrder = first.get().compareTo(second.get()) < 0;
    String pair = inOrder ? first.get() + " – " + second.get() : second.get() + " – " + first.get();
    pairs.check(row, "second", pair);
  }

  private static StatedCorrelation correlation(Row row) {
    return new StatedCorrelation(
        row.text("first"),
        row.text("second"),
        row.get("coefficient", BigDecimal.class),
        row.text("source"),
        row.where());
  }

  /** Told of at the first row of those that cannot hold together. */
  private static void contradictions(Rows rows, List<StatedCorrelation> read) {
    List<Correlation> all =
        read.stream()
            .filter(each -> !each.first().equals(each.second()))
            .map(
                each ->
                    new Correlation(each.first(), each.second(), each.coefficient().doubleValue()))
            .toList();
    for (CorrelatedGroup group : CorrelatedGroup.of(all)) {
      if (group.triangle().isEmpty()) {
        rows.rows().stream()
            .filter(row -> row.sound() && group.ids().contains(row.text("first")))
            .findFirst()
            .ifPresent(
                row ->
                    row.fault(
                        "coefficient",
                        "correlations-contradict",
                        "value",
                        row.get("coefficient", BigDecimal.class).toPlainString(),
                        "ids",
                        String.join(", ", group.ids())));
      }
    }
  }
}
