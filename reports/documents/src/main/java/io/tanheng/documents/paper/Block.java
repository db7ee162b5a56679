package io.tanheng.documents.paper;

import io.tanheng.documents.plot.Drawing;
import java.util.List;

/** A part of a document. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 0 for the title of the document, 1 to 3 below
   * @param text its words
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 0 || level > 3) {
        throw new IllegalArgumentException("heading of level " + level);
      }
    }
  }

  /** A paragraph. */
  record Paragraph(String text, Tone tone) implements Block {
    /** A paragraph of the running text. */
    public static Paragraph of(String text) {
      return new Paragraph(text, Tone.PLAIN);
    }

    /** A paragraph in small letters. */
    public static Paragraph note(String text) {
      return new Paragraph(text, Tone.NOTE);
    }
  }

  /** How a paragraph is said. */
  enum Tone {
    PLAIN,
    /** What stands below a title. */
    LEAD,
    /** What is to be known beside, in small letters. */
    NOTE,
    /** What must not be overlooked. */
    WARNING,
    /** What the document comes to. */
    RESULT
  }

  /** A list. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An item of a list. */
  record Item(Mark mark, String text) {}

  /** What stands before an item. */
  enum Mark {
    DOT("•"),
    YES("✓"),
    NO("×"),
    /** To be filled in by hand. */
    BOX("□");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    /** The sign. */
    public String sign() {
      return sign;
    }
  }

  /** Names and what they stand for, as two columns. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A name and what it stands for; blank: to be filled in by hand. */
  record Fact(String name, String value) {}

  /**
   * A table; its columns are repeated on every page.
   *
   * @param caption what it shows; may be blank
   * @param columns its columns
   * @param rows its rows
   */
  record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    /** A table of so many rows stays on one page. */
    private static final int SHORT = 12;

    /** Whether it is so short that it stays on one page. */
    public boolean unbroken() {
      return rows.size() <= SHORT;
    }

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      int width = columns.size();
      rows.forEach(row -> row.check(width));
    }
  }

  /**
   * A column.
   *
   * @param name heading; may be blank
   * @param unit unit of its figures; may be blank
   * @param kind what it holds
   * @param width its part of the width, beside the others
   */
  record Column(String name, String unit, Kind kind, int width) {
    private static final int LONG = 52;

    /** What a column holds. */
    public enum Kind {
      TEXT,
      /** Figures, aligned to the right and never broken. */
      NUMBER,
      /** Ids, which may be broken anywhere. */
      ID
    }

    /** A column of words. */
    public static Column text(String name, int width) {
      return new Column(name, "", Kind.TEXT, width);
    }

    /** A column of figures in a unit. */
    public static Column number(String name, String unit, int width) {
      return new Column(name, unit, Kind.NUMBER, width);
    }

    /** A column of ids. */
    public static Column id(String name, int width) {
      return new Column(name, "", Kind.ID, width);
    }

    /** Whether it holds figures. */
    public boolean number() {
      return kind == Kind.NUMBER;
    }

    /** Whether a text in it is an id so long that it is set smaller, not to be broken anywhere. */
    public boolean small(String text) {
      return kind == Kind.ID && text.length() > LONG;
    }

    /** Its heading with its unit, in the brackets of the language. */
    public String heading(boolean chinese) {
      if (unit.isBlank() || name.isBlank()) {
        return name + unit;
      }
      return chinese ? name + "（" + unit + "）" : name + " (" + unit + ")";
    }
  }

  /**
   * A row.
   *
   * @param weight how it stands out
   * @param cells a cell for each column; a group has a single one
   */
  record Row(Weight weight, List<String> cells) {
    /** How a row stands out. */
    public enum Weight {
      PLAIN,
      /** A part of the row above. */
      PART,
      /** A sum of rows. */
      TOTAL,
      /** Heads the rows below, over the whole width. */
      GROUP
    }

    public Row {
      cells = List.copyOf(cells);
    }

    /** An ordinary row. */
    public static Row of(String... cells) {
      return new Row(Weight.PLAIN, List.of(cells));
    }

    /** A row of that weight. */
    public static Row of(Weight weight, String... cells) {
      return new Row(weight, List.of(cells));
    }

    /** A row that heads others. */
    public static Row group(String text) {
      return new Row(Weight.GROUP, List.of(text));
    }

    private void check(int columns) {
      if (cells.size() != (weight == Weight.GROUP ? 1 : columns)) {
        throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
      }
    }
  }

  /**
   * A figure.
   *
   * @param drawing what is drawn
   * @param caption stands below; may be blank
   * @param width share of the width of the text, above 0 to 1
   */
  record Figure(Drawing drawing, String caption, double width) implements Block {
    public Figure {
      if (!(width > 0 && width <= 1)) {
        throw new IllegalArgumentException("figure of width " + width);
      }
    }
  }

  /** Places to sign, each with who signs. */
  record Signatures(List<String> who) implements Block {
    public Signatures {
      who = List.copyOf(who);
    }
  }

  /** Begins a new page, upright or, for wide tables, across. */
  record Leaf(boolean across) implements Block {}
}
