package io.tanheng.accounting.book.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the template as CSV files, with a byte order mark so that Excel reads them as UTF-8. */
final class FolderTemplate {
  private final BookTemplate template;

  FolderTemplate(BookTemplate template) {
    this.template = template;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TemplateTable table : template.tables()) {
      write(folder.resolve(table.title() + ".csv"), table.header(), table.rows());
    }
    HelpRows help = new HelpRows(template);
    // Not .csv, which would be a table of the book.
    write(folder.resolve(template.word("sheets", "help") + ".txt"), help.header(), help.rows());
  }

  private static void write(Path file, List<String> header, List<List<String>> rows)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write('\ufeff');
      CsvWriter csv = CsvWriter.builder().build(out);
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
      csv.flush();
    }
  }
}
