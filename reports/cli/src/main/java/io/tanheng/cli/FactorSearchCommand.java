package io.tanheng.cli;

import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.json.SourceJson;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.SearchResult;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng factors search}: activities and factors that hold every word. */
@Command(name = "search")
final class FactorSearchCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "word")
  private List<String> words = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  FactorSearchCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
  }

  @Override
  public int run() throws IOException {
    String asked = String.join(" ", words).strip();
    if (asked.isEmpty()) {
      throw session.usage("usage-no-words");
    }
    FactorCatalog catalog = session.catalog();
    SearchResult found = catalog.search(asked);
    if (found.activities().isEmpty() && found.factors().isEmpty()) {
      String near = String.join(", ", catalog.activities().near(asked));
      throw session.usage("factors-none", "words", asked, "near", near);
    }
    if (json) {
      print(found);
    } else {
      session.terminal().out().print(text(found));
    }
    return ExitCode.GOOD;
  }

  private Page text(SearchResult found) {
    Page page = new Page(session.terminal().colour());
    if (!found.activities().isEmpty()) {
      page.heading(wording.text("factors.activities"));
      found.activities().forEach(each -> print(each, page));
    }
    FactorTable.print(found.factors(), page, wording);
    return page;
  }

  private static void print(Activity activity, Page page) {
    String names = activity.nameEn() + " – " + activity.nameZh();
    String aliases = String.join(", ", activity.aliases());
    page.line("  " + activity.code());
    page.wrapped(6, aliases.isEmpty() ? names : names + " – " + aliases);
  }

  private void print(SearchResult found) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.object(
          () -> {
            page.objects("activities", found.activities(), each -> write(each, page));
            page.objects("factors", found.factors(), each -> SourceJson.write(each, page));
          });
    }
  }

  private static void write(Activity activity, JsonPage page) throws IOException {
    page.text("activity", activity.code());
    page.text("name", activity.nameEn());
    page.text("name_zh", activity.nameZh());
    page.texts("aliases", activity.aliases());
  }
}
