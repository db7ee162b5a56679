package io.tanheng.accounting.book.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  PACKAGE(""),
  OTHER_PACKAGE("zip"),
  ENCRYPTED("OLE2"),
  OLD_EXCEL("xls"),
  TEXT("text, CSV"),
  UNKNOWN("?"),
  EMPTY("0 byte");

  /** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO §2.3.4.4). */
  private static final byte[] ENCRYPTED_STREAM =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int LOOKED_AT = 4096;

  private final String text;

  FileKind(String text) {
    this.text = text;
  }

  static FileKind of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.mark(LOOKED_AT);
      byte[] first = in.readNBytes(LOOKED_AT);
      in.reset();
      if (first.length == 0) {
        return EMPTY;
      } else if (begins(first, ZIP)) {
        return PACKAGE;
      } else if (begins(first, COMPOUND)) {
        return holds(in, ENCRYPTED_STREAM) ? ENCRYPTED : OLD_EXCEL;
      }
      return text(first) ? TEXT : UNKNOWN;
    }
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

  /**
   * Whether the stream holds the bytes; their first one does not come again in them soon enough.
   */
  private static boolean holds(InputStream in, byte[] sought) throws IOException {
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
