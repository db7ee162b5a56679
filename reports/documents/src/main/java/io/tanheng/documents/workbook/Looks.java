package io.tanheng.documents.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, one for each look. */
public final class Looks {
  private static final short SIZE = 10;
  private static final short TITLE_SIZE = 14;

  private final XSSFWorkbook book;
  private final String font;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

  /**
   * @param book the workbook
   * @param font name of the font
   */
  public Looks(XSSFWorkbook book, String font) {
    this.book = book;
    this.font = font;
  }

  /** The style of a look. */
  public XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  /** The style of a text that must stay text when somebody edits the cell. */
  public XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        each -> {
          XSSFCellStyle style = made(each);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(look));
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    style.setLocked(!look.open());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(wraps(look));
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(
          new XSSFColor(new java.awt.Color(Integer.parseInt(look.fill(), 16)), null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look != Look.TITLE && look != Look.NOTE) {
      bordered(style);
    }
    align(style, look);
    return style;
  }

  private static void align(XSSFCellStyle style, Look look) {
    switch (look) {
      case VERDICT, CHOICE -> style.setAlignment(HorizontalAlignment.CENTER);
      case HEADER_OF_FIGURES, INPUT, FIGURE, FINE, AMOUNT, TOTAL, PERCENT, SHARE, SCORE -> {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
      }
      default -> style.setAlignment(HorizontalAlignment.LEFT);
    }
  }

  private static boolean wraps(Look look) {
    return switch (look) {
      case NOTE, HEADER, HEADER_OF_FIGURES, BLOCK, TEXT, STRONG, ANSWER -> true;
      default -> false;
    };
  }

  private static void bordered(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    short grey = IndexedColors.GREY_40_PERCENT.getIndex();
    style.setBottomBorderColor(grey);
    style.setTopBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  private XSSFFont font(Look look) {
    XSSFFont made = book.createFont();
    made.setFontName(font);
    made.setFontHeightInPoints(look == Look.TITLE ? TITLE_SIZE : SIZE);
    made.setBold(look.bold());
    made.setItalic(look == Look.NOTE);
    return made;
  }
}
