package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A lot under assessment, with what tests look at again and again.
 *
 * @param lot the lot
 * @param reading its serials as read; absent where none are given
 * @param registry key of its registry, blank where not said
 * @param project key of its project
 */
record Candidate(
    OffsetLot lot, Optional<Outcome<SerialRange>> reading, String registry, String project) {

  static Candidate of(OffsetLot lot) {
    return new Candidate(
        lot,
        lot.serials().map(text -> Serials.read(text, lot.where())),
        key(lot.registry()),
        key(lot.projectId()));
  }

  /** Its serials, where given and readable. */
  Optional<SerialRange> serials() {
    return reading.flatMap(Outcome::asOptional);
  }

  /** Its quantity in the unit it counts in; of another dimension: as given. */
  BigDecimal amount() {
    return CountedUnit.measures(lot)
        ? lot.quantity().to(CountedUnit.of(lot.kind())).value()
        : lot.quantity().value();
  }

  /** The ids of those of {@code all} that are wanted, without its own, in order. */
  String others(List<Candidate> all, Predicate<Candidate> wanted) {
    return all.stream()
        .filter(other -> other != this && wanted.test(other))
        .map(other -> other.lot().id().value())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * A name as it is compared: full-width characters made plain, lower case, letters and digits
   * only, so that another spelling of one project or registry is no other.
   */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
