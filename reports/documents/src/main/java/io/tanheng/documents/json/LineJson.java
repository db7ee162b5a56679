package io.tanheng.documents.json;

import com.fasterxml.jackson.core.SerializableString;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes emission lines with everything that they rest on. */
final class LineJson {
  private final JsonPage page;
  private final Wording wording;
  private final SharedText shared;
  private final JsonPage.Element<Derivation> operand = this::operand;

  /**
   * @param shared operands that many lines share, for one thread at a time
   */
  LineJson(JsonPage page, Wording wording, SharedText shared) {
    this.page = page;
    this.wording = wording;
    this.shared = shared;
  }

  /** Operands that many lines share, none yet. */
  static SharedText shared(Wording wording) {
    return new SharedText((operand, page) -> members(operand, page, wording));
  }

  /** The members of a line. */
  void write(EmissionLine line) throws IOException {
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
    page.array("operands", line.operands(), operand);
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

  private void operand(Derivation operand) throws IOException {
    Optional<SerializableString> text = shared.find(operand);
    if (text.isPresent()) {
      page.written(text.get());
    } else {
      page.start();
      members(operand, page, wording);
      page.end();
    }
  }

  private static void members(Derivation operand, JsonPage page, Wording wording)
      throws IOException {
    page.text("name", operand.label());
    page.number("value", operand.value());
    page.text("unit", operand.unit());
    if (operand.source().isPresent()) {
      source(operand.source().get(), page, wording);
    } else {
      formulation(operand.operation(), page, wording);
    }
  }

  /** A figure that is neither read nor plain arithmetic, such as the enthalpy of steam. */
  private static void formulation(Operation operation, JsonPage page, Wording wording)
      throws IOException {
    page.nothing("factor_id");
    page.text("source", operation.formulation().orElse(""));
    page.text("reason", wording.text("operation." + operation.name().toLowerCase(Locale.ROOT)));
  }

  private static void source(Source source, JsonPage page, Wording wording) throws IOException {
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
