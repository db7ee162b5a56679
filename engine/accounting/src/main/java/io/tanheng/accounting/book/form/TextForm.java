package io.tanheng.accounting.book.form;

/** Free text; line breaks inside a cell become {@code \n}. */
public final class TextForm implements CellForm {
  @Override
  public Cell read(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return Cell.good(lines, lines);
  }
}
