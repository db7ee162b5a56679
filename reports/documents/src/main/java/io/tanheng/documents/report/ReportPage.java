package io.tanheng.documents.report;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.html.StyleSheet;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** An evaluation as one page for a browser, which needs nothing from elsewhere. */
public final class ReportPage {
  /** The name of the file in its folder. */
  public static final String FILE = "report.html";

  /** The parts in their order. */
  private static final List<Consumer<Sheet>> PARTS =
      List.of(
          ClaimPart::write,
          BalancePart::write,
          SharePart::write,
          IndicatorPart::write,
          ThresholdPart::write,
          IntensityPart::write,
          RequirementPart::write,
          LotPart::write,
          FindingPart::write,
          FactorPart::write,
          DerivationPart::write,
          FactPart::write);

  private ReportPage() {}

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param uncertainty how sure its figures are, where that was asked for
   * @param engine version of the engine
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      Wording wording,
      String engine,
      Path folder)
      throws IOException {
    String html = render(evaluation, uncertainty, wording, engine);
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    return WholeFile.write(folder, FILE, stream -> stream.write(page));
  }

  /** The page as HTML. */
  public static String render(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      Wording wording,
      String engine) {
    Locale locale = wording.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording own = wording.with(Messages.of(ReportPage.class, locale));
    Markup html = new Markup();
    Sheet sheet = new Sheet(evaluation, own, html);
    head(sheet);
    PARTS.forEach(part -> part.accept(sheet));
    uncertainty.ifPresent(each -> UncertaintyPart.write(sheet, each));
    html.raw("<footer>").text(own.text("report.made", "engine", engine));
    return html.raw("</footer></main></body></html>\n").toString();
  }

  private static void head(Sheet sheet) {
    Markup html = sheet.html();
    String title = ClaimPart.title(sheet);
    html.raw("<!DOCTYPE html>\n<html lang=\"" + (sheet.wording().chinese() ? "zh" : "en"));
    html.raw("\">\n<head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.element("title", "", title).raw("<style>").raw(StyleSheet.of("comparison.css"));
    html.raw(StyleSheet.of("report.css")).raw("</style></head>\n<body><main>");
  }
}
