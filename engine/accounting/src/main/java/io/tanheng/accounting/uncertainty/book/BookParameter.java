package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.Objects;

/**
 * An uncertain number of a book.
 *
 * @param id {@code factor:ID}, one for the whole book ({@code factor:ID@YEAR} where lines say that
 *     it errs anew in each year), {@code line:LINE:COLUMN}, or {@code error:ENTERPRISE:…} for lines
 *     whose quantities err alike; its draws depend on it alone
 * @param name what it is: {@code ncv}, {@code quantity}
 * @param factor id of the factor; blank for a cell of a line
 * @param line id of the line, the first one where several err alike; blank for a factor
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
  /** Before the ids of errors that lines share. */
  static final String COMMON = "error:";

  public BookParameter {
    Objects.requireNonNull(basis);
    Objects.requireNonNull(distribution);
  }

  /** Whether it is the error that the quantities of several lines share, a number around 1. */
  public boolean common() {
    return id.startsWith(COMMON);
  }

  Variable variable() {
    return new Variable(id, distribution);
  }
}
