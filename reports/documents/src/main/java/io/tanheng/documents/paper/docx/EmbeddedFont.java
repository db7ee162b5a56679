package io.tanheng.documents.paper.docx;

import io.tanheng.documents.plot.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The glyphs that a document uses, as Word embeds them: the first 32 bytes are veiled by a key
 * (ECMA 376, 17.8.1).
 *
 * @param family its name, of this text alone: LibreOffice looks fonts up by name, and with the same
 *     name in two open documents one of them lacks glyphs
 * @param key {@code {0A1B…}}
 * @param bytes the veiled font
 */
record EmbeddedFont(String family, String key, byte[] bytes) {
  private static final int VEILED = 32;

  /** What an ordinary edit may need beside the words of the document. */
  private static final String ALWAYS =
      " !\"#%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz"
          + "，。；：、（）《》“”–—…·✓×•□";

  static EmbeddedFont of(Typeface typeface, String text) throws IOException {
    UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    String digits = id.toString().toUpperCase(Locale.ROOT);
    String family = Typeface.NAME + " " + digits.substring(0, 8);
    ByteArrayOutputStream subset = new ByteArrayOutputStream();
    typeface.writeSubset(ALWAYS + text, family, subset);
    byte[] bytes = subset.toByteArray();
    byte[] key = key(digits.replace("-", ""));
    for (int i = 0; i < VEILED; i++) {
      bytes[i] ^= key[i % key.length];
    }
    return new EmbeddedFont(family, "{" + digits + "}", bytes);
  }

  /** The digits of the key from the last to the first. */
  private static byte[] key(String digits) {
    byte[] key = new byte[digits.length() / 2];
    for (int i = 0; i < key.length; i++) {
      int at = digits.length() - 2 * (i + 1);
      key[i] = (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
    }
    return key;
  }
}
