package io.tanheng.ledger.offset;

import io.tanheng.accounting.offset.OffsetKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A block that a park acquires, or that was issued to it.
 *
 * @param holder the park
 * @param name its serials
 * @param kind programme
 * @param vintage year in which the reduction or the power was made
 * @param on day
 * @param expiresOn last day on which it can be used; absent where it does not expire
 */
public record Acquisition(
    String holder,
    SerialBlock name,
    OffsetKind kind,
    int vintage,
    LocalDate on,
    Optional<LocalDate> expiresOn) {}
