package io.tanheng.accounting.uncertainty.model;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import java.util.Objects;

/**
 * An uncertain number, drawn once a trial wherever it stands.
 *
 * @param id stable from run to run: its draws depend on it
 * @param distribution what is known of it
 */
public record Variable(String id, Distribution distribution) {
  public Variable {
    Objects.requireNonNull(distribution);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a variable needs an id");
    }
  }
}
