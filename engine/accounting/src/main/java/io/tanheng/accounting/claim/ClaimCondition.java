package io.tanheng.accounting.claim;

import java.util.Map;

/**
 * One condition of the zero-carbon claim (METHOD.md §9).
 *
 * @param code {@code requirements-met}, {@code leading-grade}, {@code residual-covered}, {@code
 *     all-seven-gases}, {@code exclusions-complete}, {@code profile-unaltered}, {@code
 *     no-error-finding}
 * @param met whether it holds
 * @param facts named values for the sentence that says why
 */
public record ClaimCondition(String code, boolean met, Map<String, String> facts) {
  public ClaimCondition {
    facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
  }
}
