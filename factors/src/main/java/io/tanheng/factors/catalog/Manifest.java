package io.tanheng.factors.catalog;

import java.util.List;

/**
 * What a data package says about itself, in {@code manifest.json}.
 *
 * @param id {@code ipcc-2006}
 * @param title document in full
 * @param titleZh the same in Chinese, may be blank
 * @param edition edition or year
 * @param publisher who published it
 * @param source address where it was found, may be blank
 * @param licence terms under which the figures may be passed on
 * @param date day of publication, may be blank
 * @param bounds what lower and upper mean
 * @param duplicates what happens to an id that stands twice
 * @param tables its tables, in order
 */
record Manifest(
    String id,
    String title,
    String titleZh,
    String edition,
    String publisher,
    String source,
    String licence,
    String date,
    String bounds,
    String duplicates,
    List<Table> tables) {
  static final String FILE = "manifest.json";

  /**
   * One table of the package.
   *
   * @param file name beside the manifest
   * @param sha256 digest of its bytes, hex
   */
  record Table(String file, String sha256) {}

  Manifest {
    tables = List.copyOf(tables);
  }

  /** Digest over all tables. */
  String digest() {
    StringBuilder lines = new StringBuilder();
    tables.forEach(
        table -> lines.append(table.file()).append(' ').append(table.sha256()).append('\n'));
    return Digest.sha256(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
