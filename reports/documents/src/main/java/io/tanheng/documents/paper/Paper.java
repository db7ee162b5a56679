package io.tanheng.documents.paper;

import java.util.List;

/**
 * A document.
 *
 * @param title what it is called
 * @param subject what it is about; stands in the head of every page
 * @param foot stands in the foot of every page beside its number
 * @param language language tag of its words, {@code zh-CN} or {@code en}
 * @param style how it is laid out
 * @param blocks what it says, in order
 */
public record Paper(
    String title, String subject, String foot, String language, Style style, List<Block> blocks) {
  /** How a document is laid out. */
  public enum Style {
    /** Pages of text and tables, headed and numbered. */
    REPORT,
    /** One framed page, everything centred. */
    CERTIFICATE
  }

  public Paper {
    blocks = List.copyOf(blocks);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document needs a title");
    }
  }

  /** Whether its words are Chinese. */
  public boolean chinese() {
    return language.startsWith("zh");
  }
}
