package io.tanheng.accounting.uncertainty.model;

import java.util.List;

/**
 * A coefficient times a product of variables, such as an emission line.
 *
 * @param id its name in the outputs
 * @param coefficient what is certain of the product
 * @param powers the variables; none where all of it is certain
 */
public record Term(String id, double coefficient, List<Power> powers) {
  public Term {
    powers = List.copyOf(powers);
    if (!Double.isFinite(coefficient)) {
      throw new IllegalArgumentException("coefficient of " + id + " is not finite");
    }
  }
}
