package io.tanheng.documents.printing;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.checklist.Checklist;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.paper.docx.PaperDocx;
import io.tanheng.documents.paper.pdf.PaperPdf;
import io.tanheng.documents.papers.WorkingPapers;
import io.tanheng.documents.plot.Typeface;
import io.tanheng.documents.report.ReportPage;
import io.tanheng.documents.statement.Certificates;
import io.tanheng.documents.statement.Dossier;
import io.tanheng.documents.statement.EvaluationReport;
import io.tanheng.documents.statement.InventoryReport;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every document there is. */
public final class Documents {
  /** All of them, in the order in which they are written. */
  public static final List<Printed> ALL =
      List.of(
          pdf("inventory", "inventory-report", always(InventoryReport::of)),
          docx("inventory", "inventory-report", always(InventoryReport::of)),
          pdf("evaluation", "evaluation-report", always(EvaluationReport::of)),
          docx("evaluation", "evaluation-report", always(EvaluationReport::of)),
          pdf("certificate", "grade-certificate-draft", Certificates::grade),
          pdf("certificate", "zero-carbon-certificate-draft", Certificates::zeroCarbon),
          xlsx("working-papers", WorkingPapers::write),
          docx("checklist", "checklist", always(Documents::checklist)),
          xlsx("checklist", Checklist::workbook),
          new Printed("page", "report", "html", Documents::page));

  private Documents() {}

  private static Printed pdf(
      String kind, String name, BiFunction<Dossier, Wording, Optional<Paper>> paper) {
    Printed.Making making =
        (dossier, wording) ->
            paper
                .apply(dossier, wording)
                .map(each -> stream -> new PaperPdf(Typeface.read()).write(each, stream));
    return new Printed(kind, name, "pdf", making);
  }

  private static Printed docx(
      String kind, String name, BiFunction<Dossier, Wording, Optional<Paper>> paper) {
    Printed.Making making =
        (dossier, wording) ->
            paper
                .apply(dossier, wording)
                .map(each -> stream -> new PaperDocx(Typeface.read()).write(each, stream));
    return new Printed(kind, name, "docx", making);
  }

  /** Writes an evaluation as a workbook. */
  @FunctionalInterface
  private interface Workbook {
    void write(Evaluation evaluation, Wording wording, OutputStream stream) throws IOException;
  }

  private static Printed xlsx(String kind, Workbook workbook) {
    Printed.Making making =
        (dossier, wording) ->
            Optional.of(stream -> workbook.write(dossier.evaluation(), wording, stream));
    return new Printed(kind, kind, "xlsx", making);
  }

  private static Paper checklist(Dossier dossier, Wording wording) {
    return Checklist.paper(dossier.evaluation(), wording);
  }

  private static BiFunction<Dossier, Wording, Optional<Paper>> always(
      BiFunction<Dossier, Wording, Paper> paper) {
    return (dossier, wording) -> Optional.of(paper.apply(dossier, wording));
  }

  private static Optional<WholeFile.Content> page(Dossier dossier, Wording wording) {
    String page =
        ReportPage.render(dossier.evaluation(), dossier.uncertainty(), wording, dossier.engine());
    return Optional.of(stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes documents, several at a time, each there whole or not at all.
   *
   * @param asked which of them
   * @param folder folder of the files; made where it does not exist
   * @return the files, without those that the evaluation does not allow
   */
  public static List<Path> write(List<Printed> asked, Dossier dossier, Wording wording, Path folder)
      throws IOException {
    try {
      List<Optional<Path>> written =
          asked.parallelStream().map(each -> written(each, dossier, wording, folder)).toList();
      List<Path> files = new ArrayList<>();
      written.forEach(each -> each.ifPresent(files::add));
      return files;
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
  }

  private static Optional<Path> written(
      Printed each, Dossier dossier, Wording wording, Path folder) {
    return each.making()
        .of(dossier, wording)
        .map(
            content -> {
              try {
                return WholeFile.write(folder, each.file(wording), content);
              } catch (IOException refused) {
                throw new UncheckedIOException(refused);
              }
            });
  }
}
