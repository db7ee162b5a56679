package io.tanheng.documents.json;

import com.fasterxml.jackson.core.SerializableString;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes {@code inventory} and {@code energy}. */
final class InventoryJson {
  /** The lines, a line, its operands. */
  private static final int OPERAND_DEPTH = 3;

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
    SharedText shared = new SharedText(this::members, page.depth() + OPERAND_DEPTH);
    page.objects("lines", inventory.lines(), line -> line(line, shared));
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

  private void line(EmissionLine line, SharedText shared) throws IOException {
    page.text("line_id", line.activity().id().value());
    page.text("enterprise_id", line.activity().enterprise().value());
    scope(line);
    page.text("category", line.activity().category().word());
    page.text("activity", line.activity().activity().code());
    page.text("period", line.activity().period().toString());
    page.textOrNull("gas", line.gas());
    page.number("mass", line.mass());
    page.number("co2e", line.co2e());
    page.text("formula", line.formula());
    page.array("operands", line.operands(), operand -> operand(operand, shared));
  }

  /** The scope of the park that the line is part of; transfers inside it are of none. */
  private void scope(EmissionLine line) throws IOException {
    if (line.account() == Account.SCOPE1) {
      page.number("scope", 1);
    } else if (line.account() == Account.SCOPE2 && !line.activity().transfer()) {
      page.number("scope", 2);
    } else {
      page.nothing("scope");
    }
  }

  private void operand(Derivation operand, SharedText shared) throws IOException {
    Optional<SerializableString> text = shared.find(operand);
    if (text.isPresent()) {
      page.written(text.get());
    } else {
      page.object(() -> members(operand, page));
    }
  }

  private void members(Derivation operand, JsonPage page) throws IOException {
    page.text("name", operand.label());
    page.number("value", operand.value());
    page.text("unit", operand.unit());
    if (operand.source().isPresent()) {
      source(operand.source().get(), page);
    } else {
      formulation(operand.operation(), page);
    }
  }

  /** A figure that is neither read nor plain arithmetic, such as the enthalpy of steam. */
  private void formulation(Operation operation, JsonPage page) throws IOException {
    page.nothing("factor_id");
    page.text("source", operation.formulation().orElse(""));
    page.text("reason", wording.text("operation." + operation.name().toLowerCase(Locale.ROOT)));
  }

  private void source(Source source, JsonPage page) throws IOException {
    if (source instanceof Source.Factor factor) {
      page.text("factor_id", factor.factor().id());
      page.text("source", factor.factor().provenance().text());
      page.textOrNull("reason", factor.reason());
    } else if (source instanceof Source.Row row) {
      page.nothing("factor_id");
      page.text("source", wording.place(row.where()));
      page.textOrNull("reason", row.evidence());
    } else if (source instanceof Source.Setting setting) {
      page.nothing("factor_id");
      page.text("source", setting.citation());
      page.text("reason", setting.key());
    }
  }
}
