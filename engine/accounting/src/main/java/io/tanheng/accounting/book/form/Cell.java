package io.tanheng.accounting.book.form;

import java.util.List;

/** What a cell was found to hold. */
public sealed interface Cell {
  /** Nothing. */
  Cell BLANK = new Blank();

  /** A blank cell: the value is absent. */
  record Blank() implements Cell {}

  /**
   * A cell that cannot be read.
   *
   * @param code issue code
   * @param facts facts of the issue as name, value, name, value …
   */
  record Bad(String code, List<String> facts) implements Cell {
    public Bad {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A cell that was read.
   *
   * @param value the value, of the type that its column says
   * @param canonical one spelling for all ways to write it, for the digest
   */
  record Good(Object value, String canonical) implements Cell {}

  static Cell good(Object value, String canonical) {
    return new Good(value, canonical);
  }

  /** A cell that cannot be read; facts as name, value, name, value … */
  static Cell bad(String code, String... facts) {
    return new Bad(code, List.of(facts));
  }
}
