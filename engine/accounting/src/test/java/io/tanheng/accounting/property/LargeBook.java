package io.tanheng.accounting.property;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a park book of many monthly rows and times how it is read and evaluated.
 *
 * <p>{@code write FOLDER ROWS} makes the book, {@code workbook FOLDER FILE} a workbook of it,
 * {@code time FOLDER} measures in a fresh JVM.
 */
final class LargeBook {
  private static final int ENTERPRISES = 50;

  private static final String[] LINES = {
    "purchased_electricity,electricity,MWh,,,",
    "stationary_combustion,natural_gas,10^4Nm3,,,",
    "stationary_combustion,diesel,L,0.84,,",
    "mobile_combustion,gasoline,t,,,",
    "purchased_heat,steam,t,,,0.8",
    "process,cn_carbonate_caco3,t,,,",
    "fugitive,R-410A,kg,,,",
    "purchased_cooling,cooling,GJ,,cop=5,",
    "onsite_renewable,solar_power,kWh,,,",
    "exported_electricity,electricity,kWh,,,",
  };

  private LargeBook() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "write" -> write(folder, Integer.parseInt(arguments[2]));
      case "workbook" -> workbook(folder, Path.of(arguments[2]));
      default -> time(folder, System.out);
    }
  }

  private static void write(Path folder, int rows) throws IOException {
    BookText book = RandomBook.of(1);
    book.remove("offsets");
    book.rows("enterprises").clear();
    for (int i = 1; i <= ENTERPRISES; i++) {
      book.add("enterprises", "enterprise_id=E%02d".formatted(i), "name=Works " + i, "sector=3130");
    }
    book.rows("park").removeIf(row -> row.get(0).equals("gases"));
    book.write(folder);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("activity.csv"))) {
      out.write("line_id,enterprise_id,period,category,activity,unit,density,parameters,pressure,");
      out.write("quantity,tier,evidence\n");
      Random random = Seeds.random(rows);
      for (int i = 0; i < rows; i++) {
        out.write(row(i, random));
      }
    }
  }

  private static void workbook(Path folder, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "LargeBook", "1.0");
        Stream<Path> tables = Files.list(folder)) {
      for (Path table : tables.sorted().toList()) {
        String name = table.getFileName().toString().replace(".csv", "");
        try (Worksheet sheet = workbook.newWorksheet(name);
            CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
          int row = 0;
          for (CsvRecord each : rows) {
            fill(sheet, row++, each.getFields());
          }
        }
      }
    }
  }

  private static void fill(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.matches("-?[0-9]{1,9}([.][0-9]{1,4})?")) {
        sheet.value(row, i, new BigDecimal(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, i, cell);
      }
    }
  }

  private static String row(int i, Random random) {
    return "L%07d,E%02d,2024-%02d,%s,%d.%02d,2,meter %d bill %d%n"
        .formatted(
            i,
            1 + i % ENTERPRISES,
            1 + i / ENTERPRISES % 12,
            LINES[i / ENTERPRISES / 12 % LINES.length],
            1 + random.nextInt(9000),
            random.nextInt(100),
            i % 600,
            i);
  }

  private static void time(Path folder, PrintStream out) throws IOException {
    long start = cpu();
    FactorCatalog catalog = FactorCatalog.shipped();
    Outcome<Book> book = BookReader.read(folder, catalog);
    long read = cpu();
    Book rows = book.asOptional().orElseThrow(() -> new AssertionError(Runs.shown(book.issues())));
    Outcome<Evaluation> outcome = Evaluator.evaluate(rows, catalog);
    long evaluated = cpu();
    Evaluation evaluation =
        outcome.asOptional().orElseThrow(() -> new AssertionError(Runs.shown(outcome.issues())));
    out.printf(
        "rows %d, read %.2f s, evaluated %.2f s, collections %.2f s, peak %s%n",
        rows.activities().size(),
        (read - start) / 1e9,
        (evaluated - read) / 1e9,
        collecting() / 1e3,
        peak());
    out.println("gb_total " + evaluation.inventory().park().gbTotal().value().toPlainString());
  }

  /**
   * The processor time of the thread, which other programs do not disturb; collections are not in
   * it.
   */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\s+", " "))
        .findFirst()
        .orElse("unknown");
  }
}
