package io.tanheng.documents.summary;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.EnergyUse;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Scopes and categories up to the accounting total, gases, memo items and energy. */
final class InventorySection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    Inventory inventory = evaluation.inventory();
    page.heading(wording.text("inventory.heading"));
    page.table(scopes(inventory, page, wording));
    page.heading(wording.text("inventory.gases"));
    TextTable gases = page.newTable("lr");
    inventory.byGas().forEach((gas, tonnes) -> gases.row(gas, Figures.amount(tonnes)));
    page.table(gases);
    page.heading(wording.text("inventory.beside"));
    page.table(beside(inventory.park(), page, wording));
    page.heading(wording.text("energy.heading"));
    page.table(energy(inventory.energy(), page, wording));
  }

  private static TextTable scopes(Inventory inventory, Page page, Wording wording) {
    Totals totals = inventory.park();
    BigDecimal gross = totals.isoTotalLocation().value();
    TextTable table = page.newTable("lrr");
    table.row("", "tCO2e", wording.text("inventory.share"));
    scope("scope1", totals.scope1(), true, inventory, table, wording);
    scope("scope2_location", totals.scope2Location(), false, inventory, table, wording);
    deducted(totals, table, wording);
    table.row(
        wording.text("inventory.total"),
        Figures.amount(totals.gbTotal().value()),
        share(totals.gbTotal().value(), gross));
    return table;
  }

  private static void scope(
      String label,
      Derivation total,
      boolean direct,
      Inventory inventory,
      TextTable table,
      Wording wording) {
    BigDecimal gross = inventory.park().isoTotalLocation().value();
    table.row(wording.label(label), Figures.amount(total.value()), share(total.value(), gross));
    for (Map.Entry<String, BigDecimal> each : inventory.byCategory().entrySet()) {
      if (direct != purchase(each.getKey())) {
        String name = "  " + wording.word("category", each.getKey());
        table.row(name, Figures.amount(each.getValue()), share(each.getValue(), gross));
      }
    }
  }

  private static boolean purchase(String category) {
    return Category.valueOf(category.toUpperCase(Locale.ROOT)).purchase();
  }

  private static void deducted(Totals totals, TextTable table, Wording wording) {
    BigDecimal gross = totals.isoTotalLocation().value();
    minus("co2_recovered", totals.co2Recovered(), gross, table, wording);
    minus("exports", totals.exports(), gross, table, wording);
    BigDecimal sold = totals.attributeSold().value();
    if (sold.signum() != 0) {
      String name = "+ " + wording.label("attribute_sold");
      table.row(name, Figures.amount(sold), share(sold, gross));
    }
  }

  private static void minus(
      String label, Derivation value, BigDecimal gross, TextTable table, Wording wording) {
    if (value.value().signum() != 0) {
      String share = share(value.value().negate(), gross);
      table.row("− " + wording.label(label), Figures.amount(value.value()), share);
    }
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Figures.NONE
        : Figures.percent(part.divide(whole, Decimals.PRECISION));
  }

  private static TextTable beside(Totals totals, Page page, Wording wording) {
    TextTable table = page.newTable("lr");
    memo("scope2_market", totals.scope2Market(), table, wording);
    memo("iso_total_location", totals.isoTotalLocation(), table, wording);
    memo("iso_total_market", totals.isoTotalMarket(), table, wording);
    memo("biogenic_co2", totals.biogenicCo2(), table, wording);
    return table;
  }

  private static void memo(String label, Derivation value, TextTable table, Wording wording) {
    table.row(wording.label(label), Figures.amount(value.value()));
  }

  private static TextTable energy(EnergyUse energy, Page page, Wording wording) {
    BigDecimal total = energy.total().value();
    BigDecimal renewable = energy.renewable().value();
    TextTable table = page.newTable("lrr");
    table.row(wording.label("total_tce"), Figures.amount(total), "");
    table.row(wording.label("renewable_tce"), Figures.amount(renewable), share(renewable, total));
    return table;
  }
}
