package io.tanheng.cli;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two editions that are compared.
 *
 * @param before the old one
 * @param after the new one
 * @param catalog the library with both
 */
record EditionPair(FactorSet before, FactorSet after, FactorCatalog catalog) {

  /**
   * The editions of two ids or folders.
   *
   * @throws UsageException where one is neither
   */
  static EditionPair of(String before, String after, FactorCatalog known, Session session) {
    FactorCatalog one = with(before, known, session);
    String first = id(before, known, one, session);
    FactorCatalog both = with(after, one, session);
    String second = id(after, one, both, session);
    return new EditionPair(both.find(first).orElseThrow(), both.find(second).orElseThrow(), both);
  }

  private static FactorCatalog with(String name, FactorCatalog catalog, Session session) {
    boolean folder = !catalog.setIds().contains(name) && Files.isDirectory(Path.of(name));
    return folder ? FactorFolders.with(Path.of(name), catalog, session) : catalog;
  }

  /** The id that a folder added, or the name itself. */
  private static String id(
      String name, FactorCatalog before, FactorCatalog after, Session session) {
    Set<String> added = new HashSet<>(after.setIds());
    added.removeAll(before.setIds());
    List<String> ids = added.isEmpty() ? List.of(name) : List.copyOf(added);
    if (!after.setIds().contains(ids.get(0))) {
      throw session.usage(
          "factors-no-table", "path", name, "sets", String.join(", ", after.setIds()));
    }
    return ids.get(0);
  }
}
