package io.tanheng.documents.json;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import java.io.IOException;
import java.util.Locale;

/** Writes a derivation with everything below it. */
public final class DerivationJson {
  private DerivationJson() {}

  /** Writes it as an object. */
  public static void write(Derivation node, JsonPage page) throws IOException {
    page.object(
        () -> {
          page.text("label", node.label());
          page.number("value", node.value());
          page.text("unit", node.unit());
          page.text("operation", node.operation().name().toLowerCase(Locale.ROOT));
          if (node.source().isPresent()) {
            page.object("source", () -> source(node.source().get(), page));
          }
          page.array("inputs", node.inputs(), input -> write(input, page));
        });
  }

  private static void source(Source source, JsonPage page) throws IOException {
    if (source instanceof Source.Factor factor) {
      SourceJson.write(factor.factor(), page);
      page.text("reason", factor.reason());
    } else if (source instanceof Source.Row row) {
      page.text("where", row.where().text());
      page.text("evidence", row.evidence());
    } else if (source instanceof Source.Setting setting) {
      page.text("setting", setting.key());
      page.text("citation", setting.citation());
    }
  }
}
