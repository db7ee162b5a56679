package io.tanheng.cli;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --factors}: folders with factor sets that the library does not ship. */
final class FactorFolders {
  @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factor-folder")
  private List<Path> folders = List.of();

  /**
   * The factor library with the sets of the folders.
   *
   * @throws UsageException with every fault of a folder
   */
  FactorCatalog catalog(Session session) {
    FactorCatalog catalog = session.catalog();
    for (Path folder : folders) {
      catalog = with(folder, catalog, session);
    }
    return catalog;
  }

  /** The folders, in the order given. */
  List<Path> folders() {
    return List.copyOf(folders);
  }

  /** A catalog with the set of one more folder. */
  static FactorCatalog with(Path folder, FactorCatalog catalog, Session session) {
    requireFolder(folder, session);
    return given(folder, catalog.withFolder(folder), session);
  }

  /**
   * The library for making a proven result again: the set of a folder stands in place of a shipped
   * one of its id.
   *
   * @throws UsageException with every fault of a folder
   */
  FactorCatalog editions(Session session) {
    FactorCatalog catalog = session.catalog();
    for (Path folder : folders) {
      requireFolder(folder, session);
      catalog = given(folder, catalog.withEdition(folder), session);
    }
    return catalog;
  }

  private static FactorCatalog given(Path folder, Outcome<FactorCatalog> more, Session session) {
    return more.asOptional()
        .orElseThrow(
            () -> {
              List<String> faults = more.issues().stream().map(session.wording()::fault).toList();
              return session.usage(
                  "factors-refused",
                  "path",
                  folder.toString(),
                  "faults",
                  String.join("\n  ", faults));
            });
  }

  private static void requireFolder(Path folder, Session session) {
    if (!Files.isDirectory(folder)) {
      throw session.usage("factors-no-folder", "path", folder.toString());
    }
  }
}
