package io.tanheng.cli;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.ShippedEditions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tanheng factors sets}: the factor sets with edition, publisher and licence; writes them to
 * be kept, too.
 */
@Command(name = "sets")
final class FactorSetsCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "keep")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  FactorSetsCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
  }

  @Override
  public int run() throws IOException {
    if (out.isPresent()) {
      keep(out.get());
      return ExitCode.GOOD;
    }
    List<FactorSet> sets = session.catalog().sets();
    if (json) {
      print(sets);
    } else {
      Page page = new Page(session.terminal().colour());
      page.table(table(sets, page));
      session.terminal().out().print(page);
    }
    return ExitCode.GOOD;
  }

  /** Writes each shipped set into a folder of its id. */
  private void keep(Path folder) {
    for (String id : ShippedEditions.ids()) {
      Path set = folder.resolve(id);
      session.write(set, () -> write(id, set));
      session.terminal().out().println(wording.text("summary.written", "file", set.toString()));
    }
  }

  private static Path write(String id, Path set) throws IOException {
    for (Map.Entry<String, byte[]> file : ShippedEditions.files(id).entrySet()) {
      WholeFile.write(set, file.getKey(), stream -> stream.write(file.getValue()));
    }
    return set;
  }

  private TextTable table(List<FactorSet> sets, Page page) {
    TextTable table = page.newTable("nlrll");
    table.row(
        wording.text("factors.set"),
        wording.text("factors.edition"),
        wording.text("factors.rows"),
        wording.text("factors.title"),
        wording.text("factors.publisher"));
    for (FactorSet set : sets) {
      String rows = Integer.toString(set.factors().size());
      table.row(set.id(), set.edition(), rows, wording.title(set), set.publisher());
    }
    return table;
  }

  private void print(List<FactorSet> sets) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.array(sets, set -> page.object(() -> write(set, page)));
    }
  }

  private static void write(FactorSet set, JsonPage page) throws IOException {
    page.text("set", set.id());
    page.text("title", set.title());
    page.text("edition", set.edition());
    page.text("publisher", set.publisher());
    page.text("licence", set.licence());
    page.text("bounds", set.bounds());
    page.text("sha256", set.digest());
    page.number("rows", set.factors().size());
  }
}
