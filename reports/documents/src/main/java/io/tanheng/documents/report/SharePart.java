package io.tanheng.documents.report;

import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From the sources to the scopes: a plot, and the shares of categories, enterprises and gases. */
final class SharePart {
  private SharePart() {}

  static void write(Sheet sheet) {
    Inventory inventory = sheet.evaluation().inventory();
    sheet.section("inventory", sheet.say("inventory.heading"));
    new SourcePlot(sheet).write();
    sheet.html().raw("<div class=\"columns\">");
    categories(sheet, inventory);
    enterprises(sheet, inventory);
    gases(sheet, inventory);
    beside(sheet, inventory.park());
    sheet.html().raw("</div>");
    sheet.end();
  }

  private static void categories(Sheet sheet, Inventory inventory) {
    Totals totals = inventory.park();
    BigDecimal gross = totals.isoTotalLocation().value();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(sheet.wording().label("scope1"), totals.scope1().value(), gross));
    rows.add(row(sheet.wording().label("scope2_location"), totals.scope2Location().value(), gross));
    inventory
        .byCategory()
        .forEach((word, t) -> rows.add(row(sheet.wording().word("category", word), t, gross)));
    add(rows, "− " + sheet.wording().label("co2_recovered"), totals.co2Recovered().value(), gross);
    add(rows, "− " + sheet.wording().label("exports"), totals.exports().value(), gross);
    add(
        rows,
        "+ " + sheet.wording().label("attribute_sold"),
        totals.attributeSold().value(),
        gross);
    rows.add(row(sheet.say("inventory.total"), totals.gbTotal().value(), gross));
    shares(sheet, sheet.say("report.by-category"), "", rows);
  }

  private static void add(List<List<String>> rows, String name, BigDecimal t, BigDecimal gross) {
    if (t.signum() != 0) {
      rows.add(row(name, t, gross));
    }
  }

  private static void enterprises(Sheet sheet, Inventory inventory) {
    BigDecimal gross = inventory.park().isoTotalLocation().value();
    List<List<String>> rows = new ArrayList<>();
    inventory
        .byEnterprise()
        .forEach(
            (id, totals) -> {
              String name = sheet.wording().name(id, sheet.evaluation().book().enterprises());
              rows.add(row(name, totals.gbTotal().value(), gross));
            });
    shares(sheet, sheet.say("enterprise.heading"), "", rows);
  }

  private static void gases(Sheet sheet, Inventory inventory) {
    BigDecimal gross = inventory.park().isoTotalLocation().value();
    List<List<String>> rows = new ArrayList<>();
    inventory.byGas().forEach((gas, tonnes) -> rows.add(row(gas, tonnes, gross)));
    shares(sheet, sheet.say("inventory.gases"), "", rows);
  }

  private static void beside(Sheet sheet, Totals totals) {
    List<List<String>> rows = new ArrayList<>();
    for (var each :
        List.of(
            totals.scope2Market(),
            totals.isoTotalLocation(),
            totals.isoTotalMarket(),
            totals.biogenicCo2())) {
      String name = sheet.wording().label(each.label());
      rows.add(List.of(name, Figures.amount(each.value())));
    }
    sheet.html().raw("<div>").element("h3", "", sheet.say("inventory.beside"));
    sheet.table("plain", List.of(Column.text(""), Column.number("tCO2e")), rows);
    sheet.html().raw("</div>");
  }

  private static void shares(Sheet sheet, String title, String style, List<List<String>> rows) {
    sheet.html().raw("<div>").element("h3", "", title);
    List<Column> columns =
        List.of(
            Column.text(""), Column.number("tCO2e"), Column.number(sheet.say("inventory.share")));
    sheet.table("plain " + style, columns, rows);
    sheet.html().raw("</div>");
  }

  private static List<String> row(String name, BigDecimal part, BigDecimal whole) {
    String share =
        whole.signum() == 0
            ? Figures.NONE
            : Figures.percent(part.divide(whole, Decimals.PRECISION));
    return List.of(name, Figures.amount(part), share);
  }
}
