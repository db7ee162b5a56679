package io.tanheng.accounting.derivation;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Location;
import java.util.List;

/** Where the value of a leaf comes from. */
public sealed interface Source {
  /**
   * A cell of the book.
   *
   * @param where its place
   * @param evidence what proves it, may be blank
   */
  record Row(Location where, String evidence) implements Source {}

  /**
   * A figure of the factor library or of the park's own factors.
   *
   * @param factor the figure with its provenance
   * @param reason why this one was chosen, in English
   */
  record Factor(EmissionFactor factor, String reason) implements Source {}

  /**
   * A setting of the profile or a definition of the method.
   *
   * @param key name of the setting
   * @param citation document or clause
   */
  record Setting(String key, String citation) implements Source {}

  /**
   * A lot that counts 0.
   *
   * @param codes the tests that refused it
   * @param clauses clauses they rest on
   */
  record Refusal(List<String> codes, String clauses) implements Source {
    public Refusal {
      codes = List.copyOf(codes);
    }
  }
}
