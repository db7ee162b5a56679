package io.tanheng.cli;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.EmissionLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of the factors that an emission line rests on. */
final class UsedFactors {
  private UsedFactors() {}

  static List<String> of(EmissionLine line) {
    return line.operands().stream()
        .map(Derivation::source)
        .flatMap(Optional::stream)
        .flatMap(UsedFactors::id)
        .distinct()
        .toList();
  }

  private static Stream<String> id(Source source) {
    return source instanceof Source.Factor factor
        ? Stream.of(factor.factor().id())
        : Stream.empty();
  }
}
