package io.tanheng.accounting.collect;

import java.util.List;

/**
 * What an import did.
 *
 * @param sums one for each book row, in the order of the foreign table
 * @param skipped foreign rows left out by the map
 * @param blank cells without an amount
 * @param same book rows that the book has already
 */
public record ImportReport(List<ImportedSum> sums, int skipped, int blank, int same) {
  public ImportReport {
    sums = List.copyOf(sums);
  }
}
