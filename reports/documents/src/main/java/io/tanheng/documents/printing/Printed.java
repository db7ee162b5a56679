package io.tanheng.documents.printing;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.statement.Dossier;
import io.tanheng.documents.text.Wording;
import java.util.Optional;

/**
 * A document in one format.
 *
 * @param kind what is asked for: {@code inventory}, {@code evaluation} …
 * @param name start of the name of the file
 * @param format end of the name of the file
 * @param making how it is made
 */
public record Printed(String kind, String name, String format, Making making) {
  /** Makes a document. */
  @FunctionalInterface
  public interface Making {
    /** What is written; absent where the evaluation does not allow the document. */
    Optional<WholeFile.Content> of(Dossier dossier, Wording wording);
  }

  /** The name of the file in a language: {@code inventory-report-zh.docx}. */
  public String file(Wording wording) {
    return name + (wording.chinese() ? "-zh." : "-en.") + format;
  }
}
