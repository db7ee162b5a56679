package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The density that CO2 per volume over CO2 per mass implies: near that of other sets, and one for
 * one fuel. A figure per kg that stands as per litre is told by it.
 */
final class DensityCheck implements Check {
  private static final BigDecimal FROM_OTHERS = new BigDecimal("0.10");
  private static final BigDecimal AMONG_ROWS = new BigDecimal("0.05");
  private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

  @Override
  public void run(Review review) {
    Map<String, List<EmissionFactor>> codes = new LinkedHashMap<>();
    for (EmissionFactor row : review.rows()) {
      if (SetFigures.compared(row)) {
        review
            .code(row)
            .ifPresent(code -> codes.computeIfAbsent(code, key -> new ArrayList<>()).add(row));
      }
    }
    codes.forEach((code, rows) -> check(code, rows, review));
  }

  private static void check(String code, List<EmissionFactor> rows, Review review) {
    Map<EmissionFactor, BigDecimal> densities = new LinkedHashMap<>();
    rows.stream()
        .filter(DensityCheck::co2PerVolume)
        .forEach(
            row -> density(row, code, rows, review).ifPresent(value -> densities.put(row, value)));
    Optional<BigDecimal> reference = review.references().density(review.set().id(), code);
    densities.forEach(
        (row, value) ->
            reference
                .filter(known -> apart(value, known, FROM_OTHERS))
                .ifPresent(known -> report("lint-density", row, value, known, review)));
    reference.ifPresent(
        density ->
            rows.stream()
                .filter(DensityCheck::co2PerMass)
                .forEach(row -> perLitre(row, code, density, review)));
    differing(densities, review);
  }

  private static boolean co2PerMass(EmissionFactor row) {
    return row.parameter() == Parameter.EF && Figure.of(row).equals(Figure.co2(Dimension.MASS));
  }

  /** A figure per mass that is not that of the other sets, but times the density is. */
  private static void perLitre(EmissionFactor row, String code, BigDecimal density, Review review) {
    Optional<BigDecimal> mass =
        review.references().median(review.set().id(), code, Figure.co2(Dimension.MASS));
    BigDecimal value = Figure.base(row);
    mass.filter(known -> apart(value, known, FROM_OTHERS))
        .filter(known -> !apart(value, known.multiply(density), AMONG_ROWS))
        .ifPresent(
            known ->
                review.report(
                    "lint-density-mass",
                    row,
                    "unit",
                    "value",
                    Review.shown(row),
                    "density",
                    Review.shown(density.multiply(KILOGRAMS)),
                    "expected",
                    Review.shown(
                        row.value().multiply(known).divide(value, Decimals.PRECISION), row)));
  }

  private static boolean co2PerVolume(EmissionFactor row) {
    return row.parameter() == Parameter.EF && Figure.of(row).equals(Figure.co2(Dimension.VOLUME));
  }

  /** With CO2 per mass of the same technology, else with that of the other sets. */
  private static Optional<BigDecimal> density(
      EmissionFactor row, String code, List<EmissionFactor> rows, Review review) {
    List<EmissionFactor> alike =
        rows.stream()
            .filter(r -> r.technology().equals(row.technology()) || r.technology().isEmpty())
            .toList();
    Figure perMass = Figure.co2(Dimension.MASS);
    return new SetFigures(alike)
        .median(perMass)
        .or(() -> review.references().median(review.set().id(), code, perMass))
        .map(mass -> Figure.base(row).divide(mass, Decimals.PRECISION));
  }

  private static void differing(Map<EmissionFactor, BigDecimal> densities, Review review) {
    if (densities.isEmpty()) {
      return;
    }
    BigDecimal first = densities.values().iterator().next();
    densities.forEach(
        (row, value) -> {
          if (apart(value, first, AMONG_ROWS)) {
            report("lint-density-differs", row, value, first, review);
          }
        });
  }

  static boolean apart(BigDecimal value, BigDecimal known, BigDecimal share) {
    return value.subtract(known).abs().compareTo(known.multiply(share)) > 0;
  }

  private static void report(
      String code, EmissionFactor row, BigDecimal value, BigDecimal known, Review review) {
    review.report(
        code,
        row,
        "value",
        "value",
        Review.shown(row),
        "density",
        Review.shown(value.multiply(KILOGRAMS)),
        "expected",
        Review.shown(known.multiply(KILOGRAMS)));
  }
}
