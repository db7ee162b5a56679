package io.tanheng.documents.html;

import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeEnd;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.text.ComparisonColumn;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison as one page for a browser: headlines, table, and a waterfall for each bridge. */
public final class ComparisonPage {
  /** The name of the file in its folder. */
  public static final String FILE = "comparison.html";

  private final Comparison comparison;
  private final ComparisonWording wording;
  private final Markup html = new Markup();

  private ComparisonPage(Comparison comparison, Wording wording) {
    this.comparison = comparison;
    this.wording = new ComparisonWording(wording);
  }

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Comparison comparison, Wording wording, Path folder) throws IOException {
    byte[] page = render(comparison, wording).getBytes(StandardCharsets.UTF_8);
    return WholeFile.write(folder, FILE, stream -> stream.write(page));
  }

  /** The page as HTML that needs nothing from elsewhere. */
  public static String render(Comparison comparison, Wording wording) {
    return new ComparisonPage(comparison, wording).page();
  }

  private String page() {
    Park park = comparison.book().park();
    String title =
        wording.text(
            "compare.title",
            "park",
            wording.wording().name(park),
            "year",
            Integer.toString(park.reportingYear()));
    html.raw("<!DOCTYPE html>\n<html lang=\"" + (wording.wording().chinese() ? "zh" : "en"));
    html.raw("\">\n<head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.element("title", "", title)
        .raw("<style>")
        .raw(StyleSheet.of("comparison.css"))
        .raw("</style></head>\n<body>");
    html.raw("<main><header>").element("h1", "", title);
    html.element("p", "lead", wording.text("compare.lead")).raw("</header>\n");
    headlines();
    table();
    bridges();
    html.raw("<footer>").text(wording.text("compare.digest", "digest", digest()));
    return html.raw("</footer></main></body></html>\n").toString();
  }

  private String digest() {
    return comparison.book().digest();
  }

  /** Every headline with a bar, all on one scale. */
  private void headlines() {
    Scale scale = Scale.whole(comparison.accounts().stream().flatMap(this::values).toList());
    html.raw("<section class=\"cards\">");
    for (Account account : comparison.accounts()) {
      for (HeadlineFigure figure : account.evaluation().method().headlines()) {
        card(account, figure, scale);
      }
    }
    html.raw("</section>\n");
  }

  private Stream<BigDecimal> values(Account account) {
    return account.evaluation().method().headlines().stream().map(f -> f.value().value());
  }

  private void card(Account account, HeadlineFigure figure, Scale scale) {
    BigDecimal value = figure.value().value();
    html.raw("<div class=\"card\">").element("div", "name", account.variant().name());
    html.element("div", "head", wording.headline(figure.headline()));
    html.raw("<div class=\"figure\">")
        .text(Figures.amount(value))
        .raw("<small> " + ComparisonWording.unit(account) + "</small></div>");
    BigDecimal zero = scale.place(BigDecimal.ZERO);
    BigDecimal place = scale.place(value);
    html.raw("<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    html.raw("<rect class=\"track\" width=\"100\" height=\"4\"/><rect class=\"total\" x=\"");
    html.raw(zero.min(place) + "\" width=\"" + place.subtract(zero).abs() + "\" height=\"4\"/>");
    html.raw("</svg></div>");
  }

  private void table() {
    html.raw("<section>").element("h2", "", wording.text("compare.table"));
    html.raw("<div class=\"wide\"><table class=\"totals\"><thead><tr>");
    html.element("th", "", wording.text("compare.account"));
    html.element("th", "", wording.text("compare.gases"));
    html.element("th", "n", wording.text("compare.headlines"));
    for (ComparisonColumn column : ComparisonColumn.of(comparison)) {
      html.element("th", "n", wording.text("compare." + column.key()));
    }
    html.element("th", "n", wording.text("compare.per-tce"));
    html.raw("</tr></thead><tbody>");
    comparison.accounts().forEach(this::row);
    html.raw("</tbody></table></div></section>\n");
  }

  private void row(Account account) {
    Totals totals = account.evaluation().inventory().park();
    MethodResult result = account.evaluation().method();
    html.raw("<tr><td><b>").text(account.variant().name()).raw("</b><small>");
    html.text(wording.title(account.variant())).raw("</small>");
    result.conformity().ifPresent(c -> note(wording.text("conformity." + c.word())));
    result.needs().forEach(need -> note("⚠ " + wording.wording().sentence(need)));
    html.raw("</td>");
    cell("gases", "gases", wording.gases(account));
    opened("n", "headlines");
    for (HeadlineFigure figure : result.headlines()) {
      html.raw("<div><b>").text(Figures.amount(figure.value().value())).raw("</b><small>");
      html.text(wording.headline(figure.headline())).raw("</small></div>");
    }
    html.raw("</td>");
    ComparisonColumn.of(comparison).forEach(column -> total(column, totals, result));
    cell("n", "per-tce", ComparisonWording.intensity(result));
    html.raw("</tr>");
  }

  /** A total once, or once for each headline where these take different ones. */
  private void total(ComparisonColumn column, Totals totals, MethodResult result) {
    Map<BigDecimal, Scope2Basis> values = new LinkedHashMap<>();
    for (HeadlineFigure figure : result.headlines()) {
      Scope2Basis basis = figure.headline().basis();
      values.putIfAbsent(column.in(totals, basis), basis);
    }
    opened("n", column.key());
    values.forEach(
        (value, basis) -> {
          html.raw("<div>").text(Figures.amount(value)).raw("<small>");
          html.text(values.size() > 1 ? wording.basis(basis) : "\u00a0").raw("</small></div>");
        });
    html.raw("</td>");
  }

  private void cell(String style, String column, String text) {
    opened(style, column);
    html.text(text).raw("</td>");
  }

  /** A cell that names its column, which a narrow screen shows in the place of the header. */
  private void opened(String style, String column) {
    html.raw("<td class=\"" + style + "\" data-column=\"").text(wording.text("compare." + column));
    html.raw("\">");
  }

  private void note(String text) {
    html.element("small", "note", text);
  }

  private void bridges() {
    StepLines lines = new StepLines(comparison.book(), wording);
    html.raw("<section>").element("h2", "", wording.text("compare.bridges"));
    legend();
    for (Bridge bridge : comparison.bridges()) {
      html.raw("<article>").open("h3", "");
      html.text(wording.headline(bridge.from())).raw(" <i>→</i> ");
      html.text(wording.headline(bridge.to())).close("h3");
      if (bridge.moving().isEmpty()) {
        html.element("p", "same", wording.text("compare.same"));
      } else {
        new Waterfall(bridge, wording, lines, this::unit).write(html);
      }
      html.raw("</article>\n");
    }
    html.raw("</section>\n");
  }

  private String unit(BridgeEnd end) {
    return comparison.accounts().stream()
        .filter(account -> account.variant().equals(end.variant()))
        .map(ComparisonWording::unit)
        .findFirst()
        .orElseThrow();
  }

  private void legend() {
    html.raw("<p class=\"legend\">");
    for (String key : new String[] {"total", "up", "down"}) {
      html.raw("<span class=\"key\"><i class=\"" + key + "\"></i>");
      html.text(wording.text("compare.legend." + key)).raw("</span>");
    }
    html.element("span", "hint", wording.text("compare.hint")).raw("</p>");
  }
}
