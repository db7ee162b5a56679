package io.tanheng.factors.catalog;

import io.tanheng.factors.provenance.Verification;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of factor tables and what they mean. */
final class Words {
  static final String PARAMETERS = list(Parameter.values(), Parameter::word);
  static final String PURPOSES = list(Purpose.values(), Purpose::word);
  static final String VERIFICATIONS = list(Verification.values(), Verification::word);

  private static final Map<String, Parameter> PARAMETER =
      byWord(Parameter.values(), Parameter::word);
  private static final Map<String, Purpose> PURPOSE = byWord(Purpose.values(), Purpose::word);
  private static final Map<String, Verification> VERIFICATION =
      byWord(Verification.values(), Verification::word);

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9_]+");

  private Words() {}

  static Optional<Parameter> parameter(String word) {
    return Optional.ofNullable(PARAMETER.get(word));
  }

  static Optional<Purpose> purpose(String word) {
    return Optional.ofNullable(PURPOSE.get(word));
  }

  static Optional<Verification> verification(String word) {
    return Optional.ofNullable(VERIFICATION.get(word));
  }

  /** Blank, a country ({@code CN}), a province ({@code CN-SH}) or a grid region. */
  static Optional<Place> place(String word) {
    if (word.isEmpty()) {
      return Optional.of(Place.WORLD);
    }
    if (COUNTRY.matcher(word).matches()) {
      return Optional.of(Place.country(word));
    }
    if (PROVINCE.matcher(word).matches()) {
      return Optional.of(Place.province(word));
    }
    return REGION.matcher(word).matches() ? Optional.of(Place.region(word)) : Optional.empty();
  }

  private static <T> String list(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }

  private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
  }
}
