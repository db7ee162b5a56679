package io.tanheng.accounting.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What values a setting may take: {@code yes|no}, {@code number 0..100}, {@code integer 1..10},
 * {@code edge 0..110}.
 *
 * @param text as written in the profile
 */
record Allowed(String text) {
  private static final Pattern RANGE =
      Pattern.compile("(number|integer|edge) (\\d{1,12})\\.\\.(\\d{1,12})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

  /** The value in its normal form, or empty where it is not allowed. */
  Optional<String> normalised(String value) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Arrays.stream(text.split("\\|")).filter(value.strip()::equals).findFirst();
    }
    return switch (range.group(1)) {
      case "edge" ->
          Threshold.parse(value.strip())
              .filter(edge -> within(range, edge.value()))
              .map(Threshold::toString);
      case "integer" -> plain(range, value).filter(number -> !number.contains("."));
      default -> plain(range, value);
    };
  }

  /** The decimal written there; empty where it is none. */
  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).map(Allowed::stripped)
        : Optional.empty();
  }

  private static Optional<String> plain(Matcher range, String value) {
    return number(value.strip())
        .filter(number -> within(range, number))
        .map(BigDecimal::toPlainString);
  }

  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean within(Matcher range, BigDecimal number) {
    return number.compareTo(new BigDecimal(range.group(2))) >= 0
        && number.compareTo(new BigDecimal(range.group(3))) <= 0;
  }
}
