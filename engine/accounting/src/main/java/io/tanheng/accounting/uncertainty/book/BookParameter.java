package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.Objects;

/**
 * An uncertain number of a book.
 *
 * @param id {@code factor:ID}, one for the whole book, or {@code line:LINE:COLUMN}; its draws
 *     depend on it alone
 * @param name what it is: {@code ncv}, {@code quantity}
 * @param factor id of the factor; blank for a cell of a line
 * @param line id of the line; blank for a factor
 * @param central the value that the evaluation uses
 * @param unit unit of the value
 * @param basis what the interval rests on
 * @param distribution what is known of it
 */
public record BookParameter(
    String id,
    String name,
    String factor,
    String line,
    double central,
    String unit,
    IntervalBasis basis,
    Distribution distribution) {
  public BookParameter {
    Objects.requireNonNull(basis);
    Objects.requireNonNull(distribution);
  }

  Variable variable() {
    return new Variable(id, distribution);
  }
}
