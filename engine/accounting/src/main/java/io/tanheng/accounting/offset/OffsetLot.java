package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the table {@code offsets}: a quantity with what identifies it.
 *
 * @param id lot id
 * @param kind programme
 * @param registry registry that holds it, may be blank
 * @param projectId project within the registry
 * @param projectName may be blank
 * @param projectType renewable, efficiency, sink, capture or other; blank where not said
 * @param technology solar, wind, nuclear …; may be blank
 * @param country ISO 3166-1, may be blank
 * @param methodology may be blank
 * @param location inside or outside the park's boundary; absent where not said
 * @param vintageYear year in which the reduction or the power was made
 * @param vintageMonth its month, for green power; absent where not said
 * @param serials first and last, or the registry's own string; absent where none is given
 * @param quantity tCO2e, or MWh for green power
 * @param acquiredOn day of purchase
 * @param retiredOn day of retirement (注销)
 * @param retiredFor year it was retired for
 * @param purpose voluntary, compliance or other; blank counts as voluntary
 * @param beneficiary park id, enterprise id or a name; may be blank
 * @param verifiedBy verifier, may be blank
 * @param evidence may be blank
 * @param where its row
 */
public record OffsetLot(
    LotId id,
    OffsetKind kind,
    String registry,
    String projectId,
    String projectName,
    String projectType,
    String technology,
    String country,
    String methodology,
    Optional<ProjectLocation> location,
    int vintageYear,
    OptionalInt vintageMonth,
    Optional<SerialText> serials,
    Quantity quantity,
    Optional<LocalDate> acquiredOn,
    Optional<LocalDate> retiredOn,
    OptionalInt retiredFor,
    String purpose,
    String beneficiary,
    String verifiedBy,
    String evidence,
    Location where) {}
