package io.tanheng.accounting.book.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  PACKAGE(""),
  OTHER_PACKAGE("zip"),
  ENCRYPTED("OLE2"),
  OLD_EXCEL("xls"),
  COMPOUND("OLE2"),
  PDF("PDF", '%', 'P', 'D', 'F'),
  PNG("PNG", 0x89, 'P', 'N', 'G'),
  JPEG("JPEG", 0xff, 0xd8, 0xff),
  GZIP("gzip", 0x1f, 0x8b),
  SEVEN_ZIP("7z", '7', 'z', 0xbc, 0xaf),
  RAR("RAR", 'R', 'a', 'r', '!'),
  MARKUP("HTML, XML"),
  TEXT("text, CSV"),
  UNKNOWN("?"),
  EMPTY("0 byte");

  /** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO §2.3.4.4). */
  private static final byte[] ENCRYPTED_STREAM =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** Name of the stream that holds the sheets of an old workbook (MS-XLS §2.1.7.20). */
  private static final byte[] OLD_STREAM = "Workbook".getBytes(StandardCharsets.UTF_16LE);

  private static final int[] OLE2 = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int LOOKED_AT = 4096;
  private static final Pattern TAG = Pattern.compile("\\s*<[!?\\p{L}]");

  private final String text;
  private final int[] magic;

  /**
   * A kind.
   *
   * @param text a word for it, the same in every language
   * @param magic how files of the kind begin, where that alone tells them
   */
  FileKind(String text, int... magic) {
    this.text = text;
    this.magic = magic;
  }

  static FileKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(LOOKED_AT);
      if (first.length == 0) {
        return EMPTY;
      } else if (begins(first, ZIP)) {
        return PACKAGE;
      } else if (begins(first, OLE2)) {
        return compound(file);
      }
      return Arrays.stream(values())
          .filter(kind -> kind.magic.length > 0 && begins(first, kind.magic))
          .findFirst()
          .orElseGet(() -> ofText(first));
    }
  }

  private static FileKind compound(Path file) throws IOException {
    if (holds(file, ENCRYPTED_STREAM)) {
      return ENCRYPTED;
    }
    return holds(file, OLD_STREAM) ? OLD_EXCEL : COMPOUND;
  }

  private static FileKind ofText(byte[] first) {
    if (!text(first)) {
      return UNKNOWN;
    }
    String begin = new String(first, StandardCharsets.UTF_8).replace("\ufeff", "");
    return TAG.matcher(begin).lookingAt() ? MARKUP : TEXT;
  }

  private static boolean begins(byte[] bytes, int[] magic) {
    boolean begins = bytes.length >= magic.length;
    for (int i = 0; begins && i < magic.length; i++) {
      begins = (bytes[i] & 0xff) == magic[i];
    }
    return begins;
  }

  private static boolean text(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether the file holds the bytes; their first one does not come again in them soon enough. */
  private static boolean holds(Path file, byte[] sought) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int b = in.read(); b >= 0 && matched < sought.length; b = in.read()) {
        if (b == (sought[matched] & 0xff)) {
          matched++;
        } else {
          matched = b == (sought[0] & 0xff) ? 1 : 0;
        }
      }
      return matched == sought.length;
    }
  }

  /** A word for what was found, the same in every language. */
  String text() {
    return text;
  }

  /** Refuses what is no workbook. */
  void refuse() {
    if (this == ENCRYPTED) {
      throw new Refusal("workbook-encrypted");
    } else if (this != PACKAGE) {
      throw new Refusal("not-a-workbook", "found", text);
    }
  }
}
