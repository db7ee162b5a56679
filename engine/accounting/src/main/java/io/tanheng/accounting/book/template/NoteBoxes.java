package io.tanheng.accounting.book.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the boxes of notes high enough for what they say; the library draws two rows. */
final class NoteBoxes {
  private static final int ROWS = 11;
  private static final Pattern ANCHOR =
      Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,(\\d+),0,\\d+,0</x:Anchor>");

  private NoteBoxes() {}

  /**
   * Copies a workbook.
   *
   * @throws IOException where it cannot be written
   */
  static void enlarge(Path workbook, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(part).readAllBytes();
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(part.getName().endsWith(".vml") ? enlarged(content) : content);
        to.closeEntry();
      }
    }
  }

  private static byte[] enlarged(byte[] drawing) {
    String text = new String(drawing, StandardCharsets.UTF_8);
    return ANCHOR.matcher(text).replaceAll(NoteBoxes::enlarged).getBytes(StandardCharsets.UTF_8);
  }

  private static String enlarged(MatchResult box) {
    int bottom = Integer.parseInt(box.group(2)) + ROWS;
    return Matcher.quoteReplacement(
        "<x:Anchor>%s,0,%s,0,%s,0,%d,0</x:Anchor>"
            .formatted(box.group(1), box.group(2), box.group(3), bottom));
  }
}
