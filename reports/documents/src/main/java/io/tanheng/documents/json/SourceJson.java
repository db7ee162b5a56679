package io.tanheng.documents.json;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.provenance.Provenance;
import java.io.IOException;
import java.util.Optional;

/** Writes a factor with the document, table and version it comes from. */
public final class SourceJson {
  private SourceJson() {}

  /** Writes its members. */
  public static void write(EmissionFactor factor, JsonPage page) throws IOException {
    Provenance provenance = factor.provenance();
    page.text("factor_id", factor.id());
    page.text("item", factor.item());
    page.text("parameter", factor.parameter().word());
    page.textOrNull("gas", factor.gas());
    page.number("value", factor.value());
    page.text("unit", factor.unit().toString());
    page.text("set", provenance.set());
    page.text("document", provenance.document());
    page.text("table", provenance.table());
    page.text("version", version(factor));
    page.text("verified", provenance.verification().word());
    page.truth("attribution_confirmed", provenance.attributionConfirmed());
    page.text("purpose", factor.purpose().word());
    page.text("note", provenance.note());
  }

  /** Its day of publication; its data year where that is not known; absent where neither is. */
  private static Optional<String> version(EmissionFactor factor) {
    Optional<String> published = factor.provenance().published().map(Object::toString);
    if (published.isPresent() || factor.year().isEmpty()) {
      return published;
    }
    return Optional.of(Integer.toString(factor.year().getAsInt()));
  }
}
