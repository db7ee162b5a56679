package io.tanheng.accounting.book.workbook;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** An Excel workbook whose sheets are read one by one. */
public final class Workbook implements AutoCloseable {
  private final Parts parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final NumberFormats formats = new NumberFormats();
  private boolean from1904;

  private Workbook(Parts parts) {
    this.parts = parts;
    String book = target("_rels/.rels", "/officeDocument", "").orElse("xl/workbook.xml");
    if (!book.endsWith(".xml") || !parts.has(book)) {
      throw new Refusal("not-a-workbook", "found", FileKind.OTHER_PACKAGE.text());
    }
    String rels = folder(book) + "_rels/" + book.substring(book.lastIndexOf('/') + 1) + ".rels";
    Map<String, String> targets = targets(rels, "/worksheet", folder(book));
    parts.read(book, part -> readSheets(part, targets));
    target(rels, "/sharedStrings", folder(book))
        .ifPresent(name -> parts.read(name, this::readTexts));
    target(rels, "/styles", folder(book)).ifPresent(name -> parts.read(name, formats::read));
  }

  /** Whether the file is packed as workbooks are, whatever its name; one with a password too. */
  public static boolean packed(Path file) throws IOException {
    return switch (FileKind.of(file)) {
      case PACKAGE, ENCRYPTED, OLD_EXCEL, COMPOUND -> true;
      default -> false;
    };
  }

  /** Opens the file; absent where it is no workbook, with the reason added to {@code faults}. */
  public static Optional<Workbook> open(Path file, Faults faults) {
    try {
      FileKind.of(file).refuse();
      return Optional.of(over(new Parts(file)));
    } catch (Refusal refusal) {
      refusal.tell(Location.BOOK, faults);
    } catch (IOException e) {
      Refusal.damaged(String.valueOf(file.getFileName())).tell(Location.BOOK, faults);
    }
    return Optional.empty();
  }

  private static Workbook over(Parts parts) throws IOException {
    try {
      return new Workbook(parts);
    } catch (Refusal refusal) {
      parts.close();
      throw refusal;
    }
  }

  private void readSheets(Part part, Map<String, String> targets) throws XMLStreamException {
    while (part.next()) {
      if (part.starts("workbookPr")) {
        from1904 = part.yes("date1904");
      } else if (part.starts("sheet")) {
        String name = part.attribute("name").orElse("");
        boolean hidden = !part.attribute("state").orElse("visible").equals("visible");
        part.attribute("id")
            .map(targets::get)
            .ifPresent(target -> sheets.add(new Sheet(name, hidden, target)));
      }
    }
  }

  private void readTexts(Part part) throws XMLStreamException {
    while (part.next()) {
      if (part.starts("si")) {
        texts.add(RichText.read(part, "si"));
      }
    }
  }

  private Optional<String> target(String rels, String type, String folder) {
    return targets(rels, type, folder).values().stream().findFirst();
  }

  /** Names of the parts that a part is related to, by the id of the relation. */
  private Map<String, String> targets(String rels, String type, String folder) {
    Map<String, String> targets = new HashMap<>();
    parts.read(
        rels,
        part -> {
          while (part.next()) {
            if (part.starts("Relationship") && part.attribute("Type").orElse("").endsWith(type)) {
              String target = part.attribute("Target").orElse("");
              boolean whole = target.startsWith("/");
              targets.put(
                  part.attribute("Id").orElse(""), whole ? target.substring(1) : folder + target);
            }
          }
        });
    return targets;
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The sheets that hold cells, in the order of their tabs. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /**
   * The table of a sheet; absent where it cannot be read or has no header, with the reason added to
   * {@code faults}.
   *
   * @param name English name of the table
   */
  public Optional<Table> table(String name, Sheet sheet, Faults faults) {
    return table(name, sheet, 1, '.', faults);
  }

  /**
   * The table of a sheet of somebody else's making.
   *
   * @param name English name of the table
   * @param headerRow row of the header; what stands above it is passed over
   * @param decimal the decimal sign that its texts have; numbers are written with it too
   */
  public Optional<Table> table(
      String name, Sheet sheet, int headerRow, char decimal, Faults faults) {
    Table.Growing growing = new Table.Growing();
    boolean whole = read(name, sheet, headerRow, decimal, faults, growing);
    return whole ? growing.table() : Optional.empty();
  }

  /**
   * Shows the table of a sheet while it is read; it never begins where the sheet has no header, and
   * ends early where it cannot be read further, with the reason added to {@code faults}.
   *
   * @param name English name of the table
   */
  public void table(String name, Sheet sheet, Faults faults, Table.Taker taker) {
    read(name, sheet, 1, '.', faults, taker);
  }

  private boolean read(
      String name, Sheet sheet, int headerRow, char decimal, Faults faults, Table.Taker taker) {
    SheetTable table = new SheetTable(name, sheet.name(), cells(decimal), headerRow, faults, taker);
    return read(sheet, table::read, faults);
  }

  /** Whether a cell of the sheet holds something. */
  public boolean filled(Sheet sheet, Faults faults) {
    FilledCells cells = new FilledCells();
    read(sheet, cells::read, faults);
    return cells.found();
  }

  private CellTexts cells(char decimal) {
    return new CellTexts(texts, formats, new ShownNumber(from1904), decimal);
  }

  private boolean read(Sheet sheet, Parts.Reading reading, Faults faults) {
    try {
      parts.read(sheet.part(), reading);
      return true;
    } catch (Refusal refusal) {
      refusal.tell(Location.file(sheet.name()), faults);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
