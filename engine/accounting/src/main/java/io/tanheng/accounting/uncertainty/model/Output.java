package io.tanheng.accounting.uncertainty.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A weighted sum of terms, such as a total.
 *
 * @param id its name
 * @param weights weight of each term by id: 1 for an addend, −1 for what is deducted
 */
public record Output(String id, Map<String, Double> weights) {
  public Output {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** The plain sum of terms. */
  public static Output sum(String id, Collection<String> terms) {
    Map<String, Double> weights = new LinkedHashMap<>();
    terms.forEach(term -> weights.merge(term, 1.0, Double::sum));
    return new Output(id, weights);
  }
}
