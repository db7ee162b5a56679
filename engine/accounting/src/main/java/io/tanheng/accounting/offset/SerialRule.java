package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Serials can be read, are as many as the quantity, and are used by no other lot. Of lots that
 * share a serial none counts: which of them is right cannot be told from the book.
 */
final class SerialRule {
  private static final String CLAUSE = "§5.8";

  private SerialRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    List<Remark> remarks = new ArrayList<>();
    if (candidate.reading().isEmpty()) {
      remarks.addAll(missing(candidate.lot()));
    }
    remarks.addAll(repeated(candidate, all));
    candidate.reading().ifPresent(reading -> remarks.addAll(unread(candidate.lot(), reading)));
    candidate.serials().ifPresent(range -> remarks.addAll(quantity(candidate, range)));
    for (Candidate other : all) {
      if (other != candidate) {
        common(candidate, other).map(s -> usedTwice(candidate, other, s)).ifPresent(remarks::add);
      }
    }
    remarks.addAll(sameNumbers(candidate, all));
    remarks.addAll(alike(candidate, all));
    return remarks;
  }

  /** Whether the serials are readable, as many as the quantity and in no other lot. */
  static boolean sound(Candidate candidate, List<Candidate> all) {
    return candidate.serials().filter(range -> quantity(candidate, range).isEmpty()).isPresent()
        && repeated(candidate, all).isEmpty()
        && all.stream()
            .noneMatch(other -> other != candidate && common(candidate, other).isPresent());
  }

  /** The same numbers of one kind under another project or registry: perhaps another spelling. */
  private static List<Remark> sameNumbers(Candidate candidate, List<Candidate> all) {
    String others =
        candidate.others(
            all,
            other ->
                !comparable(candidate, other)
                    && sameFamily(candidate, other)
                    && candidate
                        .serials()
                        .flatMap(s -> other.serials().flatMap(s::sharedWith))
                        .isPresent());
    return others.isEmpty()
        ? List.of()
        : List.of(
            Remark.note(
                "serial-numbers-alike", CLAUSE, candidate.lot(), "serial", "others", others));
  }

  /** Green power and green certificates are one certificate. */
  private static boolean sameFamily(Candidate a, Candidate b) {
    return a.lot().kind() == b.lot().kind() || (a.lot().kind().green() && b.lot().kind().green());
  }

  /** Lots of one project and vintage that only serials could tell apart. */
  private static List<Remark> alike(Candidate candidate, List<Candidate> all) {
    String others = candidate.others(all, other -> untold(candidate, other));
    return others.isEmpty()
        ? List.of()
        : List.of(
            Remark.note("serials-would-tell", CLAUSE, candidate.lot(), "serial", "others", others));
  }

  private static boolean untold(Candidate a, Candidate b) {
    return sameFamily(a, b)
        && (a.reading().isEmpty() || b.reading().isEmpty())
        && !sameLot(a, b)
        && a.project().equals(b.project())
        && a.lot().vintageYear() == b.lot().vintageYear()
        && a.lot().vintageMonth().equals(b.lot().vintageMonth());
  }

  /** CCER and CER are issued with serials; without them a second use goes unseen. */
  private static List<Remark> missing(OffsetLot lot) {
    return lot.kind() == OffsetKind.CCER || lot.kind() == OffsetKind.CER
        ? List.of(Remark.note("serial-missing", CLAUSE, lot, "serial"))
        : List.of();
  }

  /** The same lot written twice, which serials would have shown. */
  private static List<Remark> repeated(Candidate candidate, List<Candidate> all) {
    String others = candidate.others(all, other -> sameLot(candidate, other));
    return others.isEmpty()
        ? List.of()
        : List.of(
            Remark.contradiction(
                "lot-repeated", CLAUSE, candidate.lot(), "serial", "others", others));
  }

  private static boolean sameLot(Candidate a, Candidate b) {
    return (a.reading().isEmpty() || b.reading().isEmpty())
        && a.lot().kind() == b.lot().kind()
        && a.project().equals(b.project())
        && sameRegistry(a, b)
        && a.lot().vintageYear() == b.lot().vintageYear()
        && a.lot().vintageMonth().equals(b.lot().vintageMonth())
        && a.lot().retiredOn().equals(b.lot().retiredOn())
        && Candidate.key(a.lot().beneficiary()).equals(Candidate.key(b.lot().beneficiary()))
        && a.amount().compareTo(b.amount()) == 0;
  }

  private static List<Remark> unread(OffsetLot lot, Outcome<SerialRange> reading) {
    if (!(reading instanceof Outcome.Refused<SerialRange> refused)) {
      return List.of();
    }
    return refused.issues().stream().map(issue -> unread(lot, issue)).toList();
  }

  /** What cannot be tested may be used twice; in a programme that never counts it does no harm. */
  private static Remark unread(OffsetLot lot, Issue issue) {
    String column = issue.where().column();
    String serial = issue.fact("serial");
    return lot.kind() == OffsetKind.OTHER
        ? Remark.refusal(issue.code(), issue.clause(), lot, column, "serial", serial)
        : Remark.contradiction(issue.code(), issue.clause(), lot, column, "serial", serial);
  }

  private static List<Remark> quantity(Candidate candidate, SerialRange range) {
    BigDecimal quantity = candidate.amount();
    return quantity.compareTo(new BigDecimal(range.size())) == 0
        ? List.of()
        : List.of(
            Remark.contradiction(
                "serial-quantity",
                CLAUSE,
                candidate.lot(),
                "quantity",
                "quantity",
                quantity.toPlainString(),
                "serials",
                range.text(),
                "size",
                range.size().toString()));
  }

  private static Remark usedTwice(Candidate candidate, Candidate other, String serials) {
    return Remark.contradiction(
        "serial-used-twice",
        CLAUSE,
        candidate.lot(),
        whole(candidate.lot()) ? "serial" : "serial_first",
        "serials",
        serials,
        "other",
        other.lot().id().value(),
        "registry",
        candidate.lot().registry(),
        "project",
        candidate.lot().projectId());
  }

  /** The serials that two lots share, in words. */
  private static Optional<String> common(Candidate a, Candidate b) {
    if (a.serials().isPresent() && b.serials().isPresent()) {
      return comparable(a, b)
          ? a.serials().flatMap(s -> b.serials().flatMap(s::sharedWith)).map(SerialRange::text)
          : Optional.empty();
    }
    String shown = shown(a.lot());
    return bothWhole(a, b) && SerialForm.clean(shown).equals(SerialForm.clean(shown(b.lot())))
        ? Optional.of(shown)
        : Optional.empty();
  }

  /**
   * Whether the numbers of two lots count the same units. The registry's own string names a block
   * once, however registry and project are spelled beside it.
   */
  private static boolean comparable(Candidate a, Candidate b) {
    boolean named = a.serials().filter(s -> !s.prefix().isEmpty()).isPresent();
    return (named && bothWhole(a, b)) || (sameRegistry(a, b) && a.project().equals(b.project()));
  }

  private static boolean bothWhole(Candidate a, Candidate b) {
    return whole(a.lot()) && whole(b.lot());
  }

  private static boolean whole(OffsetLot lot) {
    return lot.serials().filter(text -> !text.whole().isBlank()).isPresent();
  }

  private static String shown(OffsetLot lot) {
    return lot.serials().map(Serials::shown).orElse("");
  }

  /** A registry that is not said may be any. */
  private static boolean sameRegistry(Candidate a, Candidate b) {
    return a.registry().isEmpty() || b.registry().isEmpty() || a.registry().equals(b.registry());
  }
}
