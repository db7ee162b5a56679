package io.tanheng.documents.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * JSON put together from pieces, most of which are JSON already: for lines so many that writing
 * each of their members anew would take longer than calculating them.
 */
final class RowText {
  /** Words are the same few objects; beyond this many a text is not a word. */
  private static final int WORDS = 32_768;

  private static final byte[] NULL = ascii("null");

  private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
  private final Map<Object, byte[]> words = new IdentityHashMap<>();
  private byte[] bytes = new byte[1 << 12];
  private int size;

  /** What a member begins with: {@code "mass":}, behind a comma or a brace. */
  static byte[] ascii(String json) {
    return json.getBytes(StandardCharsets.US_ASCII);
  }

  /** JSON as it is. */
  RowText raw(byte[] json) {
    room(json.length);
    System.arraycopy(json, 0, bytes, size, json.length);
    size += json.length;
    return this;
  }

  /** A string. */
  RowText text(String value) {
    return raw(quoted(value));
  }

  /** A string, or null where it is blank and so does not apply. */
  RowText textOrNull(String value) {
    return value.isBlank() ? raw(NULL) : text(value);
  }

  /** What does not apply. */
  RowText nothing() {
    return raw(NULL);
  }

  /** The text of an object that many rows share, as a string. */
  RowText word(Object shared) {
    byte[] known = words.get(shared);
    if (known == null) {
      known = quoted(shared.toString());
      if (words.size() < WORDS) {
        words.put(shared, known);
      }
    }
    return raw(known);
  }

  /** A figure. */
  RowText number(BigDecimal value) {
    return raw(ascii(JsonPage.written(value)));
  }

  private byte[] quoted(String value) {
    byte[] inside = encoder.quoteAsUTF8(value);
    byte[] quoted = new byte[inside.length + 2];
    quoted[0] = '"';
    System.arraycopy(inside, 0, quoted, 1, inside.length);
    quoted[quoted.length - 1] = '"';
    return quoted;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** How much stands in it. */
  int size() {
    return size;
  }

  /** What stands in it from there on, which stays. */
  byte[] since(int start) {
    return Arrays.copyOfRange(bytes, start, size);
  }

  /** What stands in it, which is emptied. */
  byte[] taken() {
    byte[] taken = since(0);
    size = 0;
    return taken;
  }
}
