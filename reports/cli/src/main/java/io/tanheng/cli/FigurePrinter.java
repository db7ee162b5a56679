package io.tanheng.cli;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.documents.explain.DerivationText;
import io.tanheng.documents.json.DerivationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import java.io.IOException;
import java.util.List;

/**
 * Prints derivations of figures, and the names of those that have one.
 *
 * @param json for a machine instead of text
 * @param depth so many levels of the text
 * @param all every input of a long sum, and again what stood above
 */
record FigurePrinter(Session session, boolean json, int depth, boolean all) {
  void trees(List<Derivation> trees) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.array(trees, tree -> DerivationJson.write(tree, page));
      }
      return;
    }
    for (Derivation tree : trees) {
      session.terminal().out().print(DerivationText.render(tree, session.wording(), depth, all));
    }
  }

  void names(List<String> names) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(() -> page.texts("explainable", names));
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    page.heading(session.wording().text("explain.names"));
    page.wrapped(2, String.join("  ", names));
    session.terminal().out().print(page);
  }

  /** Refuses a name that is none of those. */
  static UsageException unknown(String name, List<String> names, Session session) {
    return session.usage(
        "usage-unknown-figure", "what", name, "near", String.join(", ", Near.of(name, names)));
  }
}
