package io.tanheng.accounting.evaluation;

import java.util.Map;

/**
 * A reading or an assumption that the result rests on, disclosed in every report.
 *
 * @param code key of its sentence: {@code assumption-weights} …
 * @param clause clause it concerns
 * @param facts named values for the sentence
 */
public record Assumption(String code, String clause, Map<String, String> facts) {
  public Assumption {
    facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
  }
}
