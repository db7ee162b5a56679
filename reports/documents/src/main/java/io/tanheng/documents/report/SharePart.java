package io.tanheng.documents.report;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From the sources to the scopes: a plot, and the shares of categories, enterprises and gases. */
final class SharePart {
  /** Stands before the categories of a scope. */
  private static final String INDENT = "\u2003";

  private SharePart() {}

  static void write(Sheet sheet) {
    Inventory inventory = sheet.evaluation().inventory();
    sheet.section("inventory", sheet.say("inventory.heading"));
    sheet.plots().flow().ifPresent(sheet::figure);
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
    for (boolean direct : new boolean[] {true, false}) {
      var scope = direct ? totals.scope1() : totals.scope2Location();
      rows.add(
          row(sheet.wording().label(direct ? "scope1" : "scope2_location"), scope.value(), gross));
      inventory
          .byCategory()
          .forEach(
              (word, tonnes) -> {
                if (direct != Category.valueOf(word.toUpperCase(Locale.ROOT)).purchase()) {
                  rows.add(row(INDENT + sheet.wording().word("category", word), tonnes, gross));
                }
              });
    }
    add(
        rows,
        sheet.wording().label("co2_recovered"),
        totals.co2Recovered().value().negate(),
        gross);
    add(rows, sheet.wording().label("exports"), totals.exports().value().negate(), gross);
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
