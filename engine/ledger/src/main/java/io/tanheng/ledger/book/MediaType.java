package io.tanheng.ledger.book;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that evidence may be: told by the name, proved by the content. */
enum MediaType {
  PDF("application/pdf", List.of(".pdf"), "25504446"),
  PNG("image/png", List.of(".png"), "89504e47"),
  JPEG("image/jpeg", List.of(".jpg", ".jpeg"), "ffd8ff"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of(".xlsx"),
      "504b0304"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of(".docx"),
      "504b0304"),
  OFD("application/ofd", List.of(".ofd"), "504b0304"),
  ZIP("application/zip", List.of(".zip"), "504b0304"),
  TEXT("text/plain", List.of(".txt", ".csv", ".md"), "");

  private final String type;
  private final List<String> endings;
  private final String beginning;

  MediaType(String type, List<String> endings, String beginning) {
    this.type = type;
    this.endings = endings;
    this.beginning = beginning;
  }

  String type() {
    return type;
  }

  /** The kind of file that the name says and the content is; absent where they do not agree. */
  static Optional<MediaType> of(String name, byte[] content) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (MediaType each : values()) {
      if (each.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(each).filter(type -> type.fits(content));
      }
    }
    return Optional.empty();
  }

  private boolean fits(byte[] content) {
    return beginning.isEmpty() ? text(content) : hex(content).startsWith(beginning);
  }

  private static String hex(byte[] content) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(content.length, 4); i++) {
      hex.append(String.format(Locale.ROOT, "%02x", content[i]));
    }
    return hex.toString();
  }

  private static boolean text(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
