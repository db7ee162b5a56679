package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two rows that no book could choose between. */
final class DuplicateCheck implements Check {
  @Override
  public void run(Review review) {
    Map<List<Object>, EmissionFactor> seen = new HashMap<>();
    for (EmissionFactor row : review.rows()) {
      if (row.parameter() != Parameter.OTHER && row.parameter() != Parameter.CONSTANT) {
        EmissionFactor first = seen.putIfAbsent(key(row), row);
        if (first != null) {
          review.report("lint-duplicate", row, "item", "first", first.id());
        }
      }
    }
  }

  private static List<Object> key(EmissionFactor row) {
    return List.of(
        row.item(),
        row.parameter(),
        row.gas(),
        row.unit().denominator().dimension(),
        row.technology(),
        row.place(),
        row.year(),
        row.purpose());
  }
}
