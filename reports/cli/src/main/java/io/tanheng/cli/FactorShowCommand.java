package io.tanheng.cli;

import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.json.SourceJson;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.provenance.Provenance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng factors show}: one factor with its source, or all factors of an activity. */
@Command(name = "show")
final class FactorShowCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Parameters(paramLabel = "ID", descriptionKey = "factor")
  private String name = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  FactorShowCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
  }

  @Override
  public int run() throws IOException {
    FactorCatalog catalog = session.catalog();
    Optional<EmissionFactor> factor = catalog.findFactor(name);
    Optional<Activity> activity = catalog.activities().find(name);
    if (factor.isEmpty() && activity.isEmpty()) {
      String near = String.join(", ", catalog.activities().near(name));
      throw session.usage("factors-unknown", "name", name, "near", near);
    }
    List<EmissionFactor> shown =
        factor.map(List::of).orElseGet(() -> all(activity.orElseThrow(), catalog));
    if (json) {
      print(shown);
    } else {
      Page page = new Page(session.terminal().colour());
      factor.ifPresentOrElse(
          one -> show(one, catalog, page), () -> show(activity.orElseThrow(), shown, page));
      session.terminal().out().print(page);
    }
    return ExitCode.GOOD;
  }

  private static List<EmissionFactor> all(Activity activity, FactorCatalog catalog) {
    List<EmissionFactor> all = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      all.addAll(catalog.factors(catalog.setIds(), activity.code(), parameter));
    }
    return all;
  }

  private void show(Activity activity, List<EmissionFactor> factors, Page page) {
    page.heading(activity.code() + " – " + activity.nameEn() + " – " + activity.nameZh());
    if (!activity.aliases().isEmpty()) {
      String aliases = String.join(", ", activity.aliases());
      page.wrapped(2, wording.text("factors.aliases") + ": " + aliases);
    }
    if (factors.isEmpty()) {
      page.wrapped(2, wording.text("factors.without"));
    }
    FactorTable.print(factors, page, wording);
  }

  private void show(EmissionFactor factor, FactorCatalog catalog, Page page) {
    Provenance from = factor.provenance();
    page.heading(factor.id());
    TextTable table = page.newTable("ll");
    row(table, "factors.item", factor.item());
    row(table, "factors.gives", FactorTable.gives(factor, wording));
    row(table, "factors.value", Figures.exact(factor.value()) + " " + factor.unit());
    factor
        .bounds()
        .ifPresent(
            bounds ->
                row(
                    table,
                    "factors.bounds",
                    Figures.exact(bounds.lower()) + " – " + Figures.exact(bounds.upper())));
    row(table, "factors.applies", FactorTable.applies(factor, wording));
    row(table, "factors.purpose", factor.purpose().word());
    row(table, "factors.document", from.document());
    row(table, "factors.table", from.table());
    row(table, "factors.published", from.published().map(Object::toString).orElse(""));
    String state = from.verification().word();
    row(table, "factors.verified", wording.word("verified", state));
    row(table, "factors.attribution", from.attributionConfirmed() ? "" : "✗");
    row(table, "factors.file", from.file() + ":" + from.line());
    row(table, "factors.note", from.note());
    catalog.find(from.set()).ifPresent(set -> set(set, table));
    page.table(table);
  }

  private void set(FactorSet set, TextTable table) {
    row(table, "factors.set", set.id() + " – " + wording.title(set) + ", " + set.edition());
    row(table, "factors.licence", set.licence());
    row(table, "factors.bounds-meaning", set.bounds());
  }

  private void row(TextTable table, String key, String value) {
    if (!value.isBlank()) {
      table.row(wording.text(key), value);
    }
  }

  private void print(List<EmissionFactor> factors) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.array(factors, each -> page.object(() -> SourceJson.write(each, page)));
    }
  }
}
