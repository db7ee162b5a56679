package io.tanheng.documents.html;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookModel;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.ThresholdChance;
import io.tanheng.accounting.uncertainty.book.VarianceShares;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.UncertaintyWording;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How sure the figures of an evaluation are, as one page for a browser. */
public final class UncertaintyPage {
  /** The name of the file in its folder. */
  public static final String FILE = "uncertainty.html";

  private final Evaluation evaluation;
  private final BookUncertainty uncertainty;
  private final UncertaintyWording wording;
  private final Markup html = new Markup();

  private UncertaintyPage(Evaluation evaluation, BookUncertainty uncertainty, Wording wording) {
    this.evaluation = evaluation;
    this.uncertainty = uncertainty;
    this.wording = new UncertaintyWording(evaluation, wording);
  }

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(
      Evaluation evaluation, BookUncertainty uncertainty, Wording wording, Path folder)
      throws IOException {
    byte[] page = render(evaluation, uncertainty, wording).getBytes(StandardCharsets.UTF_8);
    return WholeFile.write(folder, FILE, stream -> stream.write(page));
  }

  /** The page as HTML that needs nothing from elsewhere. */
  public static String render(Evaluation evaluation, BookUncertainty uncertainty, Wording wording) {
    return new UncertaintyPage(evaluation, uncertainty, wording).page();
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"" + (wording.chinese() ? "zh" : "en"));
    html.raw("\">\n<head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.element("title", "", wording.title()).raw("<style>");
    html.raw(StyleSheet.of("comparison.css")).raw(StyleSheet.of("uncertainty.css"));
    html.raw("</style></head>\n<body><main><header>").element("h1", "", wording.title());
    String level = UncertaintyWording.level(uncertainty);
    html.element("p", "lead", wording.text("uncertainty.lead", "level", level)).raw("</header>\n");
    cards();
    plots();
    figures();
    grades();
    thresholds();
    uncertainty.contributions().stream()
        .filter(shares -> !shares.shares().isEmpty())
        .forEach(this::contributions);
    assumptions();
    html.raw("<footer>").text(foot());
    return html.raw("</footer></main></body></html>\n").toString();
  }

  private String foot() {
    return wording.text(
        "uncertainty.digest",
        "digest",
        evaluation.book().digest(),
        "trials",
        Integer.toString(uncertainty.trials()),
        "seed",
        Long.toString(uncertainty.seed()));
  }

  private void cards() {
    html.raw("<section class=\"cards\">");
    card(uncertainty.figure("gb_total"));
    card(uncertainty.figure("residual"));
    if (evaluation.scored().isPresent()) {
      card(uncertainty.figure("score"));
    }
    String covered = wording.probability(uncertainty.probabilityCovered(), uncertainty);
    card(wording.text("uncertainty.probability-covered"), covered, "", buffer());
    html.raw("</section>\n");
  }

  private String buffer() {
    if (!wording.creditsCount()) {
      return "";
    }
    String wanted = Figures.percent(BigDecimal.valueOf(BookUncertainty.BUFFERED));
    return wording.text("uncertainty.buffer-card", "wanted", wanted.replace(".00", ""))
        + wording.text("punctuation.colon")
        + Figures.exact(BigDecimal.valueOf(uncertainty.buffer()))
        + " tCO2e";
  }

  private void card(FigureUncertainty each) {
    String value = wording.value(each.figure(), each.figure().value().doubleValue());
    card(wording.name(each.figure()), value, wording.unit(each.figure()), wording.distances(each));
  }

  private void card(String name, String figure, String unit, String below) {
    html.raw("<div class=\"card\">").element("div", "name", name);
    html.raw("<div class=\"figure\">").text(figure);
    html.raw("<small> ").text(unit).raw("</small></div>").element("small", "", below);
    html.raw("</div>");
  }

  private void plots() {
    if (uncertainty.densities().isEmpty()) {
      return;
    }
    html.raw("<section>").element("h2", "", wording.text("uncertainty.distribution"));
    for (Density density : uncertainty.densities()) {
      FigureUncertainty each = uncertainty.figure(density.figure());
      boolean balance = density.figure().equals(BookModel.BALANCE);
      new DensityPlot(density, each, balance, wording).write(html, uncertainty);
    }
    html.raw("</section>\n");
  }

  private void figures() {
    table("uncertainty.figures", "figure", "value", "lower", "upper", "approach2", "approach1");
    uncertainty.figures().stream()
        .filter(each -> !each.figure().sum() || each.figure().value().signum() != 0)
        .forEach(this::row);
    html.raw("</tbody></table></div>");
    html.element("p", "hint", wording.key(uncertainty)).raw("</section>\n");
  }

  private void row(FigureUncertainty each) {
    html.raw("<tr>").element("td", "", wording.name(each.figure()));
    String unit = wording.unit(each.figure());
    number(wording.value(each.figure(), each.figure().value().doubleValue()), unit);
    number(end(each, true), "");
    number(end(each, false), "");
    number(wording.distances(each), "");
    number(wording.halfWidth(each), "");
    html.raw("</tr>");
  }

  private String end(FigureUncertainty each, boolean lower) {
    return each.spread()
        .map(s -> lower ? s.interval().lower() : s.interval().upper())
        .map(value -> wording.value(each.figure(), value))
        .orElse(Figures.NONE);
  }

  private void grades() {
    if (uncertainty.grades().isEmpty()) {
      html.raw("<section>").element("h2", "", wording.text("uncertainty.claim"));
      html.element("p", "hint", wording.covered(uncertainty)).raw("</section>\n");
      return;
    }
    table("uncertainty.claim", "grade", "probability");
    uncertainty
        .grades()
        .forEach(
            (grade, share) -> {
              html.raw("<tr>").element("td", "", wording.grade(grade));
              number(wording.probability(share, uncertainty), "");
              html.raw("</tr>");
            });
    html.raw("</tbody></table></div>");
    html.element("p", "hint", wording.covered(uncertainty)).raw("</section>\n");
  }

  private void thresholds() {
    if (uncertainty.thresholds().isEmpty()) {
      return;
    }
    table("uncertainty.thresholds", "threshold", "by-values", "met");
    for (ThresholdChance each : uncertainty.thresholds()) {
      html.raw("<tr>").element("td", "", wording.threshold(each));
      html.element("td", "n", wording.verdict(each));
      number(wording.chance(each, uncertainty), "");
      html.raw("</tr>");
    }
    html.raw("</tbody></table></div></section>\n");
  }

  private void contributions(VarianceShares shares) {
    String name = wording.name(uncertainty.figure(shares.figure()).figure());
    html.raw("<section>");
    html.element("h2", "", wording.text("uncertainty.variance", "figure", name));
    html.raw("<div class=\"wide\"><table class=\"shares\"><tbody>");
    shares.shares().forEach(each -> share(wording.parameter(each.parameter()), each.share()));
    share(wording.text("uncertainty.rest"), shares.others());
    html.raw("</tbody></table></div></section>\n");
  }

  private void share(String name, double share) {
    BigDecimal width = Scale.between(0, 1).place(BigDecimal.valueOf(share));
    html.raw("<tr>").open("td", "id").breakable(name).close("td");
    html.raw("<td class=\"bars\"><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\"");
    html.raw(" aria-hidden=\"true\"><rect class=\"total\" width=\"" + width);
    html.raw("\" height=\"4\"/></svg></td>");
    number(Figures.percent(BigDecimal.valueOf(share)), "");
    html.raw("</tr>");
  }

  private void assumptions() {
    html.raw("<section>").element("h2", "", wording.text("uncertainty.assumptions"));
    html.raw("<ul>");
    uncertainty
        .assumptions()
        .forEach(assumption -> html.element("li", "", wording.assumption(assumption)));
    html.raw("</ul></section>\n");
  }

  /** Opens a section with a table; the first column holds names, the others figures. */
  private void table(String title, String... columns) {
    html.raw("<section>").element("h2", "", wording.text(title));
    html.raw("<div class=\"wide\"><table class=\"figures\"><thead><tr>");
    for (int i = 0; i < columns.length; i++) {
      html.element("th", i == 0 ? "" : "n", wording.text("uncertainty." + columns[i]));
    }
    html.raw("</tr></thead><tbody>");
  }

  private void number(String figure, String unit) {
    html.open("td", "n").text(figure);
    if (!unit.isEmpty()) {
      html.raw(" <i>").text(unit).raw("</i>");
    }
    html.close("td");
  }
}
