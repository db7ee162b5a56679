package io.tanheng.factors.catalog;

import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.quantity.FactorUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure of a factor set.
 *
 * @param id unique in the catalog: {@code cn_grid_average_2023}
 * @param item the set's own name of the substance or activity; codes of books lead to it
 * @param parameter what it gives
 * @param gas gas of an emission factor, as a code of {@link GwpSet}; blank otherwise
 * @param value the figure, in {@code unit}
 * @param unit its unit
 * @param bounds published 95 % interval
 * @param technology which table or technology it is for, such as {@code stationary:manufacturing};
 *     blank where it is for all
 * @param place where it applies
 * @param year data year; absent where the figure has none
 * @param validTo last year in which it may be used; absent where it does not end. Only the park's
 *     own factors have one
 * @param purpose what it may be used for
 * @param provenance where it comes from
 */
public record EmissionFactor(
    String id,
    String item,
    Parameter parameter,
    String gas,
    BigDecimal value,
    FactorUnit unit,
    Optional<Bounds> bounds,
    String technology,
    Place place,
    OptionalInt year,
    OptionalInt validTo,
    Purpose purpose,
    Provenance provenance) {}
