package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.collect.Carrier;
import io.tanheng.accounting.collect.CompletenessMatrix;
import io.tanheng.accounting.collect.YearChange;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The completeness of a book as aligned tables, or as JSON. */
final class CompletenessTable {
  private static final Map<CompletenessMatrix.Cell, String> MARKS =
      Map.of(
          CompletenessMatrix.Cell.MONTHLY, "■",
          CompletenessMatrix.Cell.ANNUAL, "Y",
          CompletenessMatrix.Cell.MISSING, "–",
          CompletenessMatrix.Cell.OUTSIDE, "·");

  /** Heads the twelve marks: one column a month, the last digit of each. */
  private static final String MONTHS = "123456789012";

  private static final BigDecimal ALL_GONE = BigDecimal.ONE.negate();

  private final Book book;
  private final Wording wording;
  private final CompletenessMatrix matrix;
  private final GatewayTable gateways;

  CompletenessTable(Book book, Wording wording) {
    this.book = book;
    this.wording = wording;
    this.matrix = CompletenessMatrix.of(book);
    this.gateways = new GatewayTable(book, wording);
  }

  void print(Page page) {
    page.line(wording.text("completeness.key"));
    byCarrier().forEach((carrier, rows) -> print(carrier, rows, page));
    if (!matrix.silent().isEmpty()) {
      page.line("");
      page.wrapped(
          0, wording.text("completeness.silent", "year", year(0), "enterprises", silent()));
    }
    gateways.print(matrix.year(), page);
  }

  private Map<Carrier, List<CompletenessMatrix.Row>> byCarrier() {
    return matrix.rows().stream()
        .collect(
            Collectors.groupingBy(
                CompletenessMatrix.Row::carrier, LinkedHashMap::new, Collectors.toList()));
  }

  private String silent() {
    return matrix.silent().stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(EnterpriseId id) {
    String name = wording.name(id, book.enterprises());
    return id.equals(EnterpriseId.SHARED) || name.equals(id.value()) ? name : id + " " + name;
  }

  private String year(int before) {
    return Integer.toString(matrix.year() - before);
  }

  private void print(Carrier carrier, List<CompletenessMatrix.Row> rows, Page page) {
    page.heading(
        wording.text(
            "completeness.heading",
            "category",
            wording.word("category", carrier.category().word()),
            "activity",
            wording.name(carrier.activity())));
    TextTable table = page.newTable("lnrrr");
    table.row(
        wording.text("completeness.enterprise"),
        MONTHS,
        wording.text("completeness.total", "year", year(0)),
        wording.text("completeness.prior", "year", year(1)),
        wording.text("completeness.change"));
    for (CompletenessMatrix.Row row : rows) {
      table.row(
          name(row.enterprise()),
          marks(row),
          amount(row.total()),
          amount(row.prior()),
          change(row));
    }
    page.table(table);
  }

  private static String marks(CompletenessMatrix.Row row) {
    return row.months().stream().map(MARKS::get).collect(Collectors.joining());
  }

  private static String amount(Optional<Quantity> amount) {
    return amount.map(CompletenessTable::amount).orElse(Figures.NONE);
  }

  static String amount(Quantity amount) {
    return Figures.exact(amount.value()) + " " + amount.unit();
  }

  private static String change(CompletenessMatrix.Row row) {
    String other = row.vanished() ? "! " + Figures.percent(ALL_GONE) : Figures.NONE;
    return row.change().map(CompletenessTable::change).orElse(other);
  }

  /** An exclamation mark stands beside a change of more than twenty per cent. */
  private static String change(YearChange change) {
    String sign = change.fraction().signum() > 0 ? "+" : "";
    return (change.jump() ? "! " : "") + sign + Figures.percent(change.fraction());
  }

  void json(Path path, List<Issue> findings, JsonPage page) throws IOException {
    page.object(
        () -> {
          page.text("book", path.toString());
          page.number("year", matrix.year());
          page.objects("rows", matrix.rows(), row -> write(row, page));
          page.texts("no_data", matrix.silent().stream().map(EnterpriseId::value).toList());
          gateways.json(page);
          FindingJson.write("findings", findings, page, wording);
        });
  }

  private static void write(CompletenessMatrix.Row row, JsonPage page) throws IOException {
    page.text("category", row.carrier().category().word());
    page.text("activity", row.carrier().activity().code());
    page.text("enterprise_id", row.enterprise().value());
    page.texts(
        "months", row.months().stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList());
    write("total", row.total(), page);
    write("prior", row.prior(), page);
    page.numberOrNull("change", row.change().map(YearChange::fraction));
  }

  private static void write(String name, Optional<Quantity> amount, JsonPage page)
      throws IOException {
    if (amount.isPresent()) {
      write(name, amount.get(), page);
    } else {
      page.nothing(name);
    }
  }

  static void write(String name, Quantity amount, JsonPage page) throws IOException {
    page.object(
        name,
        () -> {
          page.number("value", amount.value());
          page.text("unit", amount.unit().symbol());
        });
  }
}
