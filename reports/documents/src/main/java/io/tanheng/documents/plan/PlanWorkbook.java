package io.tanheng.documents.plan;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Looks;
import io.tanheng.documents.workbook.WorkbookFile;
import io.tanheng.documents.workbook.Worksheet;
import io.tanheng.factors.issue.Messages;
import io.tanheng.planning.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan as a workbook: a sheet for each table, figures as numbers. */
public final class PlanWorkbook {
  /** The name of the file in its folder. */
  public static final String FILE = "plan.xlsx";

  private static final String CHINESE_FONT = "Microsoft YaHei";
  private static final String FONT = "Calibri";
  private static final int NARROW = 13;
  private static final int WIDE = 44;
  private static final int LONG = 28;

  private PlanWorkbook() {}

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Plan plan, Wording wording, Path folder) throws IOException {
    return WholeFile.write(folder, FILE, stream -> write(plan, wording, stream));
  }

  /** Writes it to a stream, which is left open. */
  public static void write(Plan plan, Wording language, OutputStream stream) throws IOException {
    Locale locale = language.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording wording = language.with(Messages.of(PlanWorkbook.class, locale));
    PlanWords words = new PlanWords(plan, wording);
    String park = wording.name(plan.base().book().park());
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Looks looks = new Looks(book, language.chinese() ? CHINESE_FONT : FONT);
      for (PlanTable table : tables(plan, words)) {
        sheet(new Worksheet(book, looks, words.text("sheet." + table.key())), table);
      }
      WorkbookFile.write(book, words.text("title", "park", park), stream);
    }
  }

  private static List<PlanTable> tables(Plan plan, PlanWords words) {
    PlanTables done = new PlanTables(plan, words);
    AppraisalTables sides = new AppraisalTables(plan, words);
    List<PlanTable> tables =
        new ArrayList<>(
            List.of(
                done.next(),
                done.pathway(),
                done.cost(),
                done.sums(),
                done.scenarios(),
                sides.bridges(),
                done.curve()));
    plan.appraisal().regret().ifPresent(regret -> tables.add(sides.regret(regret)));
    plan.appraisal().tornado().ifPresent(tornado -> tables.add(sides.tornado(tornado)));
    plan.appraisal().chances().ifPresent(chances -> tables.add(sides.chances(chances)));
    tables.add(sides.calendar());
    tables.add(sides.stay());
    plan.pointsLost().ifPresent(lost -> tables.add(done.points(lost)));
    return tables;
  }

  private static void sheet(Worksheet sheet, PlanTable table) {
    sheet.head(table.title(), table.note());
    sheet.header(1, table.headings(), table::figures);
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        cell(sheet, i, row.get(i));
      }
      sheet.next();
    }
    sheet.widths(IntStream.range(0, table.headings().size()).map(i -> width(table, i)).toArray());
    sheet.finish();
  }

  /** Wide where sentences stand. */
  private static int width(PlanTable table, int column) {
    int longest =
        table.rows().stream().mapToInt(row -> row.get(column).shown().length()).max().orElse(0);
    if (table.figures(column) || longest < NARROW) {
      return NARROW;
    }
    return longest > WIDE ? WIDE : Math.min(WIDE, Math.max(LONG, longest));
  }

  private static void cell(Worksheet sheet, int column, Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      Look look =
          switch (figure.kind()) {
            case AMOUNT, CHANGE -> Look.AMOUNT;
            case COUNT -> Look.FIGURE;
            case SHARE -> Look.PERCENT;
          };
      sheet.number(column, figure.value(), look);
    } else {
      sheet.text(column, cell.shown(), Look.TEXT);
    }
  }
}
