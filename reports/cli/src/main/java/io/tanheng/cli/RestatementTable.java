package io.tanheng.cli;

import io.tanheng.accounting.restatement.Reason;
import io.tanheng.accounting.restatement.RestatedRow;
import io.tanheng.accounting.restatement.Restatement;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.Activities;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A restatement as aligned tables, or as JSON. */
final class RestatementTable {
  private final Restatement found;
  private final Activities activities;
  private final Wording wording;

  RestatementTable(Restatement found, Activities activities, Wording wording) {
    this.found = found;
    this.activities = activities;
    this.wording = wording;
  }

  void print(Page page) {
    page.heading(wording.text("restate.heading", "year", Integer.toString(found.year())));
    TextTable bridge = page.newTable("lr");
    bridge.row(wording.text("restate.before"), Figures.amount(found.before()));
    found.byReason().forEach((reason, part) -> bridge.row(name(reason), signed(part)));
    bridge.row(wording.text("restate.after"), Figures.amount(found.after()));
    bridge.row(wording.text("restate.change"), signed(found.change()) + percent(found.relative()));
    page.table(bridge);
    page.line("");
    page.wrapped(2, verdict());
    rows(page);
  }

  private String verdict() {
    return wording.text(
        found.needed() ? "restate.needed" : "restate.not-needed",
        "test",
        test(),
        "total",
        wording.text(found.totalSignificant() ? "restate.reached" : "restate.not-reached"),
        "tonnes",
        Figures.amount(found.significance().rowTonnes()),
        "rows",
        found.significantRows().isEmpty()
            ? Figures.NONE
            : found.significantRows().stream()
                .map(RestatedRow::id)
                .collect(Collectors.joining(", ")));
  }

  private String test() {
    return found.significance().comparator().sign().replace(">=", "≥")
        + " "
        + Figures.exact(found.significance().threshold().movePointRight(2))
        + " %";
  }

  private void rows(Page page) {
    if (found.rows().isEmpty()) {
      return;
    }
    page.heading(wording.text("restate.rows"));
    TextTable table = page.newTable("nllrrrrl");
    table.row(
        wording.text("sample.line"),
        wording.text("sample.enterprise"),
        wording.text("key.activity"),
        wording.text("restate.old"),
        wording.text("restate.new"),
        wording.text("restate.difference"),
        "%",
        wording.text("restate.reasons"));
    found.rows().forEach(row -> table.row(cells(row)));
    page.table(table);
  }

  private String[] cells(RestatedRow row) {
    return new String[] {
      row.id(),
      row.enterprise(),
      activities.find(row.activity()).map(wording::name).orElse(row.activity()),
      row.before().map(Figures::amount).orElse(Figures.NONE),
      row.after().map(Figures::amount).orElse(Figures.NONE),
      signed(row.change()),
      row.relative().map(RestatementTable::signedPercent).orElse(Figures.NONE),
      row.parts().size() == 1 ? name(row.parts().firstKey()) : parts(row)
    };
  }

  private String parts(RestatedRow row) {
    return row.parts().entrySet().stream()
        .map(part -> name(part.getKey()) + " " + signed(part.getValue()))
        .collect(Collectors.joining(wording.text("punctuation.list")));
  }

  private String name(Reason reason) {
    return wording.text("reason." + reason.word());
  }

  private static String percent(Optional<BigDecimal> relative) {
    return relative.map(share -> " (" + signedPercent(share) + ")").orElse("");
  }

  private static String signedPercent(BigDecimal share) {
    return (share.signum() > 0 ? "+" : "") + Figures.percent(share).replace('-', '−');
  }

  private static String signed(BigDecimal amount) {
    return (amount.signum() > 0 ? "+" : "") + Figures.amount(amount).replace('-', '−');
  }

  void json(JsonPage page) throws IOException {
    page.object(
        () -> {
          page.number("year", found.year());
          page.number("old", found.before());
          page.number("new", found.after());
          page.number("change", found.change());
          page.numberOrNull("relative", found.relative());
          page.object("by_reason", () -> write(found.byReason(), page));
          page.number("threshold", found.significance().threshold());
          page.text("comparator", found.significance().comparator().sign());
          page.number("row_tonnes", found.significance().rowTonnes());
          page.truth("total_significant", found.totalSignificant());
          page.texts(
              "significant_rows", found.significantRows().stream().map(RestatedRow::id).toList());
          page.truth("restate", found.needed());
          page.objects("rows", found.rows(), row -> write(row, page));
        });
  }

  private static void write(RestatedRow row, JsonPage page) throws IOException {
    page.text("line_id", row.id());
    page.text("enterprise_id", row.enterprise());
    page.text("category", row.category());
    page.text("activity", row.activity());
    page.numberOrNull("old", row.before());
    page.numberOrNull("new", row.after());
    page.number("change", row.change());
    page.numberOrNull("relative", row.relative());
    page.object("reasons", () -> write(row.parts(), page));
  }

  private static void write(Map<Reason, BigDecimal> parts, JsonPage page) throws IOException {
    for (Reason reason : List.of(Reason.values())) {
      if (parts.containsKey(reason)) {
        page.number(reason.word(), parts.getOrDefault(reason, BigDecimal.ZERO));
      }
    }
  }
}
