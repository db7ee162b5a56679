package io.tanheng.ledger.offset;

import java.time.LocalDate;

/**
 * Serials that a lot of a book uses up.
 *
 * @param lot id of the lot
 * @param block the serials as a block of the park, which they become where nobody entered them
 * @param beneficiary for whom they were retired
 * @param year year for which they were retired
 * @param retiredOn day of the retirement
 */
public record SerialClaim(
    String lot, Acquisition block, String beneficiary, int year, LocalDate retiredOn) {}
