package io.tanheng.documents.text;

/** Lines of plain text, at most {@link #COLUMNS} wide, as they are put together. */
public final class Page {
  /** Width of a page. */
  public static final int COLUMNS = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean colour;
  private final StringBuilder text = new StringBuilder(8192);

  /**
   * An empty page.
   *
   * @param colour whether headings and errors stand out by terminal sequences
   */
  public Page(boolean colour) {
    this.colour = colour;
  }

  /** A heading after an empty line. */
  public Page heading(String title) {
    if (!text.isEmpty()) {
      line("");
    }
    return line(colour ? BOLD + title + PLAIN : title);
  }

  /** One line as it is. */
  public Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A text broken into lines that all begin at the same column. */
  public Page wrapped(int indent, String content) {
    return wrapped(indent, "", content);
  }

  /** A text broken into lines; the first begins with a mark that the others leave room for. */
  public Page wrapped(int indent, String mark, String content) {
    int start = indent + TextWidth.of(mark);
    String before = " ".repeat(indent) + mark;
    for (String line : TextWrap.lines(content, COLUMNS - start)) {
      line(before + line);
      before = " ".repeat(start);
    }
    return this;
  }

  /** A table, indented by two. */
  public Page table(TextTable table) {
    table.lines().forEach(line -> line("  " + line));
    return this;
  }

  /** An empty table that fits on this page. */
  public TextTable newTable(String alignment) {
    return new TextTable(COLUMNS - 2, alignment);
  }

  /** A word that stands out as wrong, where the page has colours. */
  public String alarm(String word) {
    return colour ? RED + word + PLAIN : word;
  }

  /** All lines. */
  @Override
  public String toString() {
    return text.toString();
  }
}
