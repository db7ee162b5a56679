package io.tanheng.documents.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the time of day: the same content gives the same bytes. */
public final class WorkbookFile {
  private static final String AUTHOR = "Tanheng";

  private WorkbookFile() {}

  /**
   * Writes a workbook, whose formulas are computed when it is opened, and leaves the stream open.
   */
  public static void write(XSSFWorkbook book, String title, OutputStream stream)
      throws IOException {
    book.setForceFormulaRecalculation(true);
    var properties = book.getProperties().getCoreProperties();
    properties.setCreator(AUTHOR);
    properties.setTitle(title);
    properties.setCreated(Optional.of(new Date(0)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    copy(bytes.toByteArray(), stream);
  }

  private static void copy(byte[] file, OutputStream stream) throws IOException {
    ZipOutputStream out = new ZipOutputStream(stream);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(0);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    out.finish();
  }
}
