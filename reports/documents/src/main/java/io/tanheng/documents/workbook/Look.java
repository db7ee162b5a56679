package io.tanheng.documents.workbook;

/** How a cell looks. */
public enum Look {
  TITLE("General"),
  NOTE("General"),
  HEADER("General"),
  /** Head of a column of figures. */
  HEADER_OF_FIGURES("General"),
  /** Head of a block of rows that share a formula. */
  BLOCK("General"),
  /** What a block of rows is about, over several columns. */
  PART("General"),
  TEXT("@"),
  STRONG("@"),
  /** A verdict that a formula gives. */
  VERDICT("General"),
  /** A cell that may be changed. */
  INPUT("General"),
  /** A word that may be changed. */
  CHOICE("General"),
  /** A text that is to be filled in. */
  ANSWER("@"),
  /** A figure with all its digits. */
  FIGURE("General"),
  /** Tonnes of a line. */
  FINE("#,##0.0000"),
  /** Tonnes of a total. */
  AMOUNT("#,##0.00"),
  TOTAL("#,##0.00"),
  PERCENT("0.00%"),
  SHARE("0.0000"),
  SCORE("0.000000");

  private final String format;

  Look(String format) {
    this.format = format;
  }

  /** Number format, as a workbook writes it. */
  public String format() {
    return format;
  }

  /** Whether the cell may be changed where the sheet is protected. */
  public boolean open() {
    return this == INPUT || this == CHOICE || this == ANSWER;
  }

  /** Whether it is printed bold. */
  public boolean bold() {
    return this == TITLE
        || this == HEADER
        || this == HEADER_OF_FIGURES
        || this == BLOCK
        || this == PART
        || this == STRONG
        || this == TOTAL;
  }

  /** Background, or blank. */
  public String fill() {
    return switch (this) {
      case HEADER, HEADER_OF_FIGURES -> "DDEBF7";
      case BLOCK, PART -> "EDEDED";
      case INPUT, CHOICE, ANSWER -> "FFF2CC";
      case TOTAL, VERDICT -> "E2EFDA";
      default -> "";
    };
  }
}
