package io.tanheng.documents.json;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.output.TeeOutputStream;

/** Writes an evaluation as evaluation.json, whose schema stands beside this class. */
public final class EvaluationJson {
  /** Identifies the form of the document. */
  public static final String SCHEMA = "https://tanheng.io/schema/evaluation-1.json";

  /** The name of the file in its folder. */
  public static final String FILE = "evaluation.json";

  private EvaluationJson() {}

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param evaluation what is written
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Evaluation evaluation, Path folder) throws IOException {
    return WholeFile.write(folder, FILE, stream -> write(evaluation, stream));
  }

  /**
   * Writes it with its uncertainty to a file that is there whole or not at all.
   *
   * @param evaluation what is written
   * @param uncertainty its uncertainty, where it was asked for
   * @param beside takes every byte too; left open
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      OutputStream beside,
      Path folder)
      throws IOException {
    return WholeFile.write(
        folder,
        FILE,
        stream -> write(evaluation, uncertainty, new TeeOutputStream(stream, beside)));
  }

  /** Writes it to a stream, which is left open. */
  public static void write(Evaluation evaluation, OutputStream stream) throws IOException {
    write(evaluation, Optional.empty(), stream);
  }

  /** Writes it, with its uncertainty where it was asked for, to a stream, which is left open. */
  public static void write(
      Evaluation evaluation, Optional<BookUncertainty> uncertainty, OutputStream stream)
      throws IOException {
    try (JsonPage page = JsonPage.to(stream)) {
      write(evaluation, uncertainty, page);
    }
  }

  /** Writes it, with its uncertainty where it was asked for, as one object on a page. */
  public static void write(
      Evaluation evaluation, Optional<BookUncertainty> uncertainty, JsonPage page)
      throws IOException {
    Wording wording = Wording.of(Locale.ENGLISH);
    page.object(() -> sections(evaluation, uncertainty, page, wording));
  }

  private static void sections(
      Evaluation evaluation, Optional<BookUncertainty> uncertainty, JsonPage page, Wording wording)
      throws IOException {
    page.text("schema", SCHEMA);
    book(evaluation, page);
    MethodJson.write(evaluation.method(), page);
    new InventoryJson(page, wording).write(evaluation.inventory());
    if (uncertainty.isPresent()) {
      UncertaintyJson.write(uncertainty.get(), page);
    } else {
      UncertaintyJson.nothing(page);
    }
    new BalanceJson(page).write(evaluation);
    new ScoreJson(page, wording).write(evaluation);
    FindingJson.ofTables("findings", evaluation.findings(), page, wording);
    page.objects("sources", evaluation.sources(), factor -> SourceJson.write(factor, page));
  }

  static void book(Evaluation evaluation, JsonPage page) throws IOException {
    page.object(
        "book",
        () -> {
          page.text("digest", evaluation.book().digest());
          page.text("park_id", evaluation.book().park().parkId());
          page.text("name", evaluation.book().park().name());
          page.number("reporting_year", evaluation.book().park().reportingYear());
          page.text("profile", evaluation.scheme().id());
        });
  }
}
