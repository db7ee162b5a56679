package io.tanheng.accounting.collect;

import java.util.List;

/**
 * What an import did.
 *
 * @param sums one for each book row, in the order of the foreign table
 * @param skipped foreign rows left out by the map
 * @param blank cells without an amount
 */
public record ImportReport(List<ImportedSum> sums, int skipped, int blank) {
  public ImportReport {
    sums = List.copyOf(sums);
  }
}
