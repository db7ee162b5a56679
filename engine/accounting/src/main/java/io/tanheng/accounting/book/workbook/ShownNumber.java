package io.tanheng.accounting.book.workbook;

import io.tanheng.accounting.book.form.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** The text of a number as it was typed, not as its binary form is stored. */
final class ShownNumber {
  /** So many digits of a decimal survive being kept as a binary number. */
  private static final int SURE_DIGITS = 15;

  private static final int MOST_DIGITS = 17;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  /** The 29th of February 1900, which Excel counts and no calendar has. */
  private static final BigDecimal NO_DAY = BigDecimal.valueOf(60);

  private final boolean from1904;

  ShownNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /** What a bare number means where a day is asked for. */
  Table.Dialect dialect() {
    return from1904 ? Table.Dialect.DAYS_FROM_1904 : Table.Dialect.USUAL;
  }

  /**
   * The text of a stored number.
   *
   * @throws NumberFormatException where it is none
   */
  String text(String stored, NumberFormats.Kind kind) {
    BigDecimal value = typed(stored);
    boolean day = value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0;
    return switch (kind) {
      case NUMBER -> plain(value);
      case PERCENT -> plain(value.movePointRight(2)) + "%";
      case DAY -> day ? moment(value) : plain(value);
      case MONTH -> day ? moment(value).substring(0, 7) : plain(value);
      case YEAR -> day ? moment(value).substring(0, 4) : plain(value);
    };
  }

  /** The shortest decimal that is kept as the same binary number. */
  static BigDecimal typed(String stored) {
    BigDecimal exact = new BigDecimal(stored.strip());
    if (exact.precision() <= SURE_DIGITS) {
      return exact;
    }
    double kept = exact.doubleValue();
    for (int digits = SURE_DIGITS; digits < MOST_DIGITS; digits++) {
      BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shorter.doubleValue() == kept) {
        return shorter;
      }
    }
    return exact;
  }

  private static String plain(BigDecimal value) {
    boolean usual = value.precision() - value.scale() < 40 && value.scale() < 40;
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return usual ? bare.toPlainString() : bare.toString();
  }

  /** {@code 2025-05-20}, with {@code T08:30:00} where it is not midnight. */
  private String moment(BigDecimal serial) {
    long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    LocalDateTime moment = first(serial).plusSeconds(seconds);
    String time = moment.toLocalTime().toSecondOfDay() == 0 ? "" : "T" + time(moment);
    return moment.toLocalDate() + time;
  }

  private LocalDateTime first(BigDecimal serial) {
    if (from1904) {
      return LocalDateTime.of(1904, 1, 1, 0, 0);
    }
    return LocalDateTime.of(1899, 12, serial.compareTo(NO_DAY) < 0 ? 31 : 30, 0, 0);
  }

  private static String time(LocalDateTime moment) {
    String time = moment.toLocalTime().toString();
    return time.length() == 5 ? time + ":00" : time;
  }
}
