package io.tanheng.factors.catalog;

import io.tanheng.factors.quantity.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param sets ids of the sets to walk, in order
 * @param activity code of {@link Activities}, or an id that the library gives a process or waste
 *     row
 * @param parameter what is wanted
 * @param gas which gas; absent where the parameter has none
 * @param per dimension that must stand below the line of the factor's unit; absent where any does
 * @param technology which technology, as {@code stationary:manufacturing}; a factor for {@code
 *     stationary}, or without any, fits too, less specifically
 * @param places the places that apply, in any order; {@link Place#WORLD} always applies
 * @param purpose what the factor is to be used for
 * @param year year of the activity
 */
public record FactorQuery(
    List<String> sets,
    String activity,
    Parameter parameter,
    Optional<String> gas,
    Optional<Dimension> per,
    Optional<String> technology,
    List<Place> places,
    Purpose purpose,
    int year) {}
