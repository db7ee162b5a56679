package io.tanheng.accounting.activity;

/**
 * A calendar year or one month of it.
 *
 * @param year four digits
 * @param month 1 to 12; 0 for the whole year
 */
public record Period(int year, int month) implements Comparable<Period> {
  public Period {
    if (year < 1900 || year > 9999 || month < 0 || month > 12) {
      throw new IllegalArgumentException("no period " + year + "-" + month);
    }
  }

  public static Period ofYear(int year) {
    return new Period(year, 0);
  }

  public boolean annual() {
    return month == 0;
  }

  /** First day. */
  public java.time.LocalDate from() {
    return java.time.LocalDate.of(year, annual() ? 1 : month, 1);
  }

  /** Last day. */
  public java.time.LocalDate to() {
    return annual()
        ? java.time.LocalDate.of(year, 12, 31)
        : java.time.YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public int compareTo(Period other) {
    int byYear = Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(month, other.month);
  }

  /** {@code 2024} or {@code 2024-03}. */
  @Override
  public String toString() {
    return annual() ? Integer.toString(year) : year + (month < 10 ? "-0" : "-") + month;
  }
}
