package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.ErrorCorrelation;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.form.ParametersForm;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.parallel.Chunks;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the table {@code activity} while it comes in, many rows at once and only so many. */
final class ActivityLines implements Table.Taker, AutoCloseable {
  private static final SortedMap<String, String> NO_PARAMETERS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  private final Function<Table, RowReader> form;
  private final ActivityRules rules;
  private final ExampleRows examples;
  private final Consumer<byte[]> said;
  private final List<ActivityRecord> lines = new ArrayList<>();
  private final Unique ids = new Unique();

  /** Of what thousands of rows say alike, one is kept. */
  private final Map<EnterpriseId, EnterpriseId> enterprises = new ConcurrentHashMap<>();

  private final Map<OptionalInt, OptionalInt> tiers = new ConcurrentHashMap<>();
  private Optional<Reading> reading = Optional.empty();

  /**
   * Reads no rows yet.
   *
   * @param form reads the header, and the cells of rows
   * @param said takes the digests of the rows
   */
  ActivityLines(
      Function<Table, RowReader> form,
      ActivityRules rules,
      ExampleRows examples,
      Consumer<byte[]> said) {
    this.form = form;
    this.rules = rules;
    this.examples = examples;
    this.said = said;
  }

  @Override
  public Consumer<Table.Line> begin(Table head) {
    RowReader reader = form.apply(head);
    Chunks<Table.Line, Part> chunks = new Chunks<>(chunk -> part(reader.rows(chunk)), this::take);
    reading = Optional.of(new Reading(reader, chunks));
    return chunks;
  }

  private record Reading(RowReader reader, Chunks<Table.Line, Part> chunks) {}

  /** The sound lines of the whole table. */
  List<ActivityRecord> lines() {
    reading.ifPresent(
        open -> {
          open.chunks().end();
          open.reader().end();
        });
    return lines;
  }

  private void take(Part part) {
    part.rows().forEach(row -> ids.check(row, "line_id"));
    lines.addAll(part.lines());
    said.accept(part.digests());
  }

  private Part part(List<Row> rows) {
    List<ActivityRecord> sound = new ArrayList<>(rows.size());
    for (Row row : rows) {
      rules.check(row);
      examples.check(row, BookForm.ACTIVITY);
      if (row.sound()) {
        sound.add(line(row));
      }
    }
    return new Part(rows, sound, Digest.rows(rows));
  }

  @Override
  public void close() {
    reading.ifPresent(open -> open.chunks().close());
  }

  /** Some of the rows and what they say. */
  private record Part(List<Row> rows, List<ActivityRecord> lines, byte[] digests) {}

  private ActivityRecord line(Row row) {
    Category category = row.get("category", Category.class);
    return new ActivityRecord(
        new LineId(row.text("line_id")),
        enterprises.computeIfAbsent(EnterpriseIds.of(row, "enterprise_id"), id -> id),
        row.get("period", Period.class),
        category,
        row.get("activity", Activity.class),
        new Quantity(row.get("quantity", BigDecimal.class), row.get("unit", Unit.class)),
        row.find("counterparty", String.class).map(EnterpriseId::new),
        row.find("supply", Supply.class).orElse(supply(category)),
        row.text("attribute").equals("sold"),
        row.number("density"),
        parameters(row),
        row.number("ncv"),
        row.find("ncv_unit", FactorUnit.class),
        row.number("carbon_content"),
        row.number("oxidation"),
        row.number("ef"),
        row.find("ef_unit", FactorUnit.class),
        row.number("purity"),
        row.number("pressure"),
        row.number("temperature"),
        tiers.computeIfAbsent(row.integer("tier"), tier -> tier),
        row.number("uncertainty"),
        correlation(row),
        row.text("evidence"),
        row.text("note"),
        row.where());
  }

  private static ErrorCorrelation correlation(Row row) {
    ErrorCorrelation usual = ErrorCorrelation.USUAL;
    return row.blank("ad_correlated") && row.blank("ef_correlated")
        ? usual
        : new ErrorCorrelation(
            row.find("ad_correlated", Boolean.class).orElse(usual.activity()),
            row.find("ef_correlated", Boolean.class).orElse(usual.factor()));
  }

  /** What a blank {@code supply} means; it has no meaning where nothing is bought or sold. */
  private static Supply supply(Category category) {
    if (category.export()) {
      return Supply.OWN_FOSSIL;
    }
    return category == Category.ONSITE_RENEWABLE ? Supply.RENEWABLE : Supply.GRID;
  }

  private static SortedMap<String, String> parameters(Row row) {
    return row.find("parameters", ParametersForm.Values.class)
        .map(ParametersForm.Values::byName)
        .orElse(NO_PARAMETERS);
  }
}
