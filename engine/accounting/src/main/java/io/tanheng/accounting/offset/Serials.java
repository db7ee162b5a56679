package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.util.List;
import java.util.Optional;

/** Reads serial numbers as registries and books write them (§5.8: one unit counts once). */
public final class Serials {
  private static final String CLAUSE = "§5.8";

  private Serials() {}

  /**
   * Reads a block of serials.
   *
   * <p>Known are the blocks of Verra, ACR, CAR, ART, Gold Standard and the CDM registry in one
   * string; first and last serial that differ in one number ({@code CCER-01-000001}, {@code
   * CCER-01-005000}); and plain first and last numbers, the name of their block beside them as
   * Cercarbono prints it.
   *
   * @param text what the book gives
   * @param where its row
   * @return the block, or why it cannot be told: {@code serial-incomplete}, {@code
   *     serial-unreadable}, {@code serial-ambiguous}, {@code serial-reversed}, {@code
   *     serial-contradiction}
   */
  public static Outcome<SerialRange> read(SerialText text, Location where) {
    String first = SerialForm.clean(text.first());
    String last = SerialForm.clean(text.last());
    String whole = SerialForm.clean(text.whole());
    if (first.isEmpty() != last.isEmpty() || (first + whole).isEmpty()) {
      return refused("serial-incomplete", text, where);
    }
    if (first.isEmpty()) {
      return block(SerialForm.ofBlock(whole), text, where);
    }
    Outcome<SerialRange> pair = block(SerialForm.ofPair(first, last), text, where);
    return whole.isEmpty() ? pair : named(pair, whole, text, where);
  }

  /** A pair with the registry's own string beside it, which names the block or repeats the pair. */
  private static Outcome<SerialRange> named(
      Outcome<SerialRange> pair, String whole, SerialText text, Location where) {
    Optional<SerialRange> numbers = pair.asOptional();
    if (numbers.isEmpty()) {
      return pair;
    }
    SerialRange given = numbers.get();
    SerialForm form = SerialForm.ofBlock(whole);
    if (form instanceof SerialForm.Block again) {
      boolean same =
          again.first().equals(given.first())
              && again.last().equals(given.last())
              && (given.prefix().isEmpty() || given.prefix().equals(again.prefix()));
      return same ? block(again, text, where) : refused("serial-contradiction", text, where);
    }
    return given.prefix().isEmpty()
        ? Outcome.of(new SerialRange(whole, given.first(), given.last()))
        : pair;
  }

  private static Outcome<SerialRange> block(SerialForm form, SerialText text, Location where) {
    if (form instanceof SerialForm.Unknown unknown) {
      return refused(unknown.code(), text, where);
    }
    SerialForm.Block block = (SerialForm.Block) form;
    return block.first().compareTo(block.last()) > 0
        ? refused("serial-reversed", text, where)
        : Outcome.of(new SerialRange(block.prefix(), block.first(), block.last()));
  }

  private static Outcome<SerialRange> refused(String code, SerialText text, Location where) {
    String column = text.whole().isBlank() ? "serial_first" : "serial";
    return Outcome.refused(
        List.of(Issue.error(code, CLAUSE, where.column(column), "serial", shown(text))));
  }

  /** What the book gives, in one line. */
  static String shown(SerialText text) {
    String pair =
        (text.first() + text.last()).isBlank()
            ? ""
            : (text.first().strip() + " … " + text.last().strip()).strip();
    return (text.whole().strip() + " " + pair).strip();
  }
}
