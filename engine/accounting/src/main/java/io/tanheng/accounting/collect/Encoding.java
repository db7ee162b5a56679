package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.factors.issue.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the bytes of a foreign file stand for letters; nothing is guessed. */
enum Encoding {
  UTF_8("utf-8", "UTF-8"),
  UTF_16("utf-16", "UTF-16"),
  GB18030("gb18030", "GB18030"),
  /** GB18030 holds all of GBK and of GB 2312. */
  GBK("gbk", "GB18030"),
  WINDOWS_1252("windows-1252", "windows-1252");

  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final String word;
  private final Charset charset;

  Encoding(String word, String charset) {
    this.word = word;
    this.charset = Charset.forName(charset);
  }

  /** Words for all of them. */
  static List<String> words() {
    return List.of(values()).stream().map(each -> each.word).toList();
  }

  /** The one of that word, which is known. */
  static Encoding named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The text; absent where the bytes are none in this encoding, which is added to the faults. */
  Optional<String> text(String file, byte[] bytes, Faults faults) {
    if (this != UTF_8 && marked(bytes)) {
      faults.add("import-encoding-is-utf-8", Location.file(file), "value", word);
      return Optional.empty();
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return Optional.of(text);
    }
    long line = 1 + text.chars().filter(c -> c == '\n').count();
    String code = this == UTF_8 ? "import-not-utf-8" : "import-not-encoding";
    faults.add(
        code,
        Location.file(file),
        "line",
        Long.toString(line),
        "value",
        word,
        "allowed",
        String.join(", ", words()));
    return Optional.empty();
  }

  private static boolean marked(byte[] bytes) {
    return bytes.length >= UTF_8_MARK.length
        && ByteBuffer.wrap(bytes, 0, UTF_8_MARK.length).equals(ByteBuffer.wrap(UTF_8_MARK));
  }
}
