package io.tanheng.factors.provenance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param set id of the factor set ({@code park} for the park's own)
 * @param document title and number of the document
 * @param table table, annex or page
 * @param published day of publication, where the source has one; the first day of a printed year or
 *     month
 * @param verification how it was confirmed
 * @param attributionConfirmed false where the figure was read but the exact guideline was not
 * @param file file of the library or book that holds it
 * @param line line in that file, 1 for the header
 * @param note what a reader must know, may be blank
 */
public record Provenance(
    String set,
    String document,
    String table,
    Optional<LocalDate> published,
    Verification verification,
    boolean attributionConfirmed,
    String file,
    int line,
    String note) {

  /** Whether a result that rests on it must say so: recalled, or attribution to confirm. */
  public boolean unsettled() {
    return verification == Verification.RECALLED || !attributionConfirmed;
  }

  /** {@code GB/T 32151.34—2024 附录C 表C.1 [gbt32151-2024, read2]}. */
  public String text() {
    String place = table.isEmpty() || document.contains(table) ? document : document + " " + table;
    return place
        + " ["
        + set
        + ", "
        + verification.word()
        + (attributionConfirmed ? "" : ", attribution to confirm")
        + "]";
  }
}
