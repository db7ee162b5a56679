package io.tanheng.accounting.offset;

/**
 * A lot whose serials a year uses up.
 *
 * @param lot the lot
 * @param serials its serials, as many as its quantity
 * @param beneficiary id of the park or of the enterprise that it was retired for
 */
public record ClaimedLot(OffsetLot lot, SerialRange serials, String beneficiary) {}
