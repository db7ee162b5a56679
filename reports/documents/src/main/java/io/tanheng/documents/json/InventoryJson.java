package io.tanheng.documents.json;

import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.util.Map;

/** Writes {@code inventory} and {@code energy}. */
final class InventoryJson {
  private final JsonPage page;
  private final Wording wording;

  InventoryJson(JsonPage page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  void write(Inventory inventory) throws IOException {
    page.object("inventory", () -> inside(inventory));
    page.object(
        "energy",
        () -> {
          page.number("total_tce", inventory.energy().total());
          page.number("renewable_tce", inventory.energy().renewable());
        });
  }

  private void inside(Inventory inventory) throws IOException {
    totals(inventory.park());
    page.numbers("by_category", inventory.byCategory());
    page.object("by_enterprise", () -> enterprises(inventory.byEnterprise()));
    page.numbers("by_gas", inventory.byGas());
    ThreadLocal<LineJson> lines = ThreadLocal.withInitial(() -> new LineJson(wording));
    page.rows("lines", inventory.lines(), (some, between) -> lines.get().lines(some, between));
  }

  private void totals(Totals totals) throws IOException {
    page.number("scope1", totals.scope1());
    page.number("scope2_location", totals.scope2Location());
    page.number("scope2_market", totals.scope2Market());
    page.number("co2_recovered", totals.co2Recovered());
    page.number("exports", totals.exports());
    page.number("attribute_sold", totals.attributeSold());
    page.number("gb_total", totals.gbTotal());
    page.number("iso_total_location", totals.isoTotalLocation());
    page.number("iso_total_market", totals.isoTotalMarket());
    page.number("biogenic_co2", totals.biogenicCo2());
  }

  private void enterprises(Map<EnterpriseId, Totals> byEnterprise) throws IOException {
    for (Map.Entry<EnterpriseId, Totals> each : byEnterprise.entrySet()) {
      page.object(each.getKey().value(), () -> enterprise(each.getValue()));
    }
  }

  private void enterprise(Totals totals) throws IOException {
    page.number("scope1", totals.scope1());
    page.number("scope2_location", totals.scope2Location());
    page.number("scope2_market", totals.scope2Market());
    page.number("gb_total", totals.gbTotal());
  }
}
