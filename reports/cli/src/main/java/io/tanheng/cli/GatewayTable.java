package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.collect.Gateway;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The gateway meters of a book against its tenants, as an aligned table or as JSON. */
final class GatewayTable {
  private final Wording wording;
  private final List<Gateway> gateways;

  GatewayTable(Book book, Wording wording) {
    this.wording = wording;
    this.gateways = of(book);
  }

  /** Each carrier's year, and below it its months where they are compared. */
  private static List<Gateway> of(Book book) {
    List<Gateway> months =
        Gateway.deliveries(book).stream().filter(each -> !each.period().annual()).toList();
    List<Gateway> all = new ArrayList<>();
    for (Gateway year : Gateway.of(book)) {
      all.add(year);
      months.stream().filter(each -> each.carrier().equals(year.carrier())).forEach(all::add);
    }
    return all;
  }

  void print(int year, Page page) {
    if (gateways.isEmpty()) {
      return;
    }
    page.heading(wording.text("completeness.gateway", "year", Integer.toString(year)));
    TextTable table = page.newTable("llrrrrr");
    table.row(
        wording.text("completeness.carrier"),
        wording.text("completeness.period"),
        wording.text("completeness.supplied"),
        wording.text("completeness.delivered"),
        wording.text("completeness.rest"),
        wording.text("completeness.share"),
        wording.text("completeness.own"));
    for (Gateway each : gateways) {
      table.row(
          each.period().annual() ? wording.name(each.carrier().activity()) : "",
          each.period().toString(),
          CompletenessTable.amount(each.supplied()),
          CompletenessTable.amount(each.delivered()),
          CompletenessTable.amount(each.rest()),
          each.lossShare().map(Figures::percent).orElse(Figures.NONE),
          CompletenessTable.amount(each.own()));
    }
    page.table(table);
  }

  void json(JsonPage page) throws IOException {
    page.objects("gateways", gateways, each -> write(each, page));
  }

  private static void write(Gateway each, JsonPage page) throws IOException {
    page.text("category", each.carrier().category().word());
    page.text("activity", each.carrier().activity().code());
    page.text("period", each.period().toString());
    CompletenessTable.write("supplied", each.supplied(), page);
    CompletenessTable.write("delivered", each.delivered(), page);
    CompletenessTable.write("rest", each.rest(), page);
    page.numberOrNull("share", each.lossShare());
    CompletenessTable.write("own_purchases", each.own(), page);
  }
}
