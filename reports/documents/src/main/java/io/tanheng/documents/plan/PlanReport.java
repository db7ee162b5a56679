package io.tanheng.documents.plan;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.html.StyleSheet;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.DrawingSvg;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import io.tanheng.planning.plan.NextYear;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.sensitivity.Tornado;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A plan as one page for a browser, which needs nothing from elsewhere: first what to do next year,
 * why, and what it costs.
 */
public final class PlanReport {
  /** The name of the file in its folder. */
  public static final String FILE = "plan.html";

  private final Plan plan;
  private final PlanWords words;
  private final PlanTables done;
  private final AppraisalTables sides;
  private final PlanPlots plots;
  private final SearchNotes notes;
  private final Markup html = new Markup();

  private PlanReport(Plan plan, PlanWords words) {
    this.plan = plan;
    this.words = words;
    this.done = new PlanTables(plan, words);
    this.sides = new AppraisalTables(plan, words);
    this.plots = new PlanPlots(plan, words);
    this.notes = new SearchNotes(plan, words.wording());
  }

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Plan plan, Wording wording, Path folder) throws IOException {
    byte[] page = render(plan, wording).getBytes(StandardCharsets.UTF_8);
    return WholeFile.write(folder, FILE, stream -> stream.write(page));
  }

  /** The page as HTML. */
  public static String render(Plan plan, Wording language) {
    Locale locale = language.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording wording = language.with(Messages.of(PlanReport.class, locale));
    return new PlanReport(plan, new PlanWords(plan, wording)).page();
  }

  private String page() {
    String title = words.text("title", "park", words.wording().name(plan.base().book().park()));
    List<Integer> years = plan.outlook().years();
    html.raw("<!DOCTYPE html>\n<html lang=\"" + (words.wording().chinese() ? "zh" : "en"));
    html.raw("\">\n<head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.element("title", "", title).raw("<style>").raw(StyleSheet.of("comparison.css"));
    html.raw(StyleSheet.of("report.css")).raw(StyleSheet.of("plan.css"));
    html.raw("</style></head>\n<body><main><header>").element("h1", "", title);
    html.element(
        "p",
        "lead",
        words.text(
            "lead",
            "first",
            String.valueOf(years.get(0)),
            "last",
            String.valueOf(years.get(years.size() - 1)),
            "pathway",
            words.pathway(plan.followed().pathway().name())));
    html.raw("</header>\n");
    next();
    pathway();
    scenarios();
    curve();
    appraisal();
    calendar();
    plan.pointsLost().ifPresent(lost -> section(done.points(lost)));
    findings();
    html.raw("<footer>").text(words.text("foot", "digest", plan.base().book().digest()));
    return html.raw("</footer></main></body></html>\n").toString();
  }

  private void next() {
    NextYear next = plan.appraisal().next();
    html.raw("<section class=\"cards\">");
    card("card.cost", next.cost().total(), words.text("unit.money"), words.text("card.cost.note"));
    String budget =
        next.budget()
            .map(each -> words.text("card.budget", "budget", Figures.exact(each)))
            .orElse("");
    card("card.invest", next.cost().invested(), words.text("unit.money"), budget);
    String without = words.text("card.total.note", "tonnes", Figures.amount(next.unabated()));
    card("card.total", next.total(), "tCO₂e", without);
    boolean claim = plan.followed().years().get(0).result().evaluation().claim().zeroCarbon();
    card(
        "card.residual",
        next.residual(),
        "tCO₂e",
        claim ? held(next.year()) : words.text("card.noclaim"));
    html.raw("</section>\n");
    conflicts();
    section(done.next());
  }

  /** That the claim holds, and how likely it does where measures save more or less. */
  private String held(int year) {
    return plan.appraisal()
        .chances()
        .flatMap(chances -> chances.covered(year))
        .map(chance -> words.text("card.claim.chance", "chance", Figures.percent(chance)))
        .orElseGet(() -> words.text("card.claim"));
  }

  /** What cannot be had stands before what is done. */
  private void conflicts() {
    List<String> conflicts = notes.conflicts();
    if (!conflicts.isEmpty()) {
      html.raw("<section id=\"conflicts\">").element("h2", "", notes.conflict());
      html.raw("<ul class=\"findings\">");
      conflicts.forEach(each -> html.element("li", "error", each));
      html.raw("</ul></section>\n");
    }
  }

  private void card(String key, BigDecimal value, String unit, String below) {
    html.raw("<div class=\"card\">").element("div", "name", words.text(key));
    html.raw("<div class=\"figure\">").text(Cell.amount(value).shown());
    html.raw("<small> ").text(unit).raw("</small></div>").element("small", "", below);
    html.raw("</div>");
  }

  private void pathway() {
    PlanTable table = done.pathway();
    head(table);
    PlanPlots.Stack stack = plots.stack();
    html.raw("<p class=\"legend\">");
    for (int i = stack.parts().size() - 1; i >= 0; i--) {
      PlanPlots.Part part = stack.parts().get(i);
      html.raw("<span class=\"key\"><svg viewBox=\"0 0 13 13\" width=\"13\" height=\"13\">");
      html.raw("<rect class=\"" + part.ink().word() + "\" width=\"13\" height=\"13\"/></svg>");
      html.text(part.name()).raw("</span>");
    }
    html.raw("</p>");
    figure(stack.drawing());
    rows(table);
    notes.proved().forEach(each -> html.element("p", "hint", each));
    unfold(done.cost());
    html.raw("</section>\n");
  }

  private void scenarios() {
    PlanTable sums = done.sums();
    head(sums);
    rows(sums);
    unfold(done.scenarios());
    html.element("h3", "", words.text("bridges"));
    html.element("p", "hint", words.text("bridges.note"));
    plan.appraisal().bridges().forEach(bridge -> unfold(sides.bridge(bridge)));
    html.raw("</section>\n");
  }

  private void curve() {
    PlanTable table = done.curve();
    head(table);
    plots.curve().ifPresent(this::figure);
    rows(table);
    named("curve.trap", plan.curve().misranked());
    named("curve.left", plan.leftOut());
    html.raw("</section>\n");
  }

  private void named(String key, List<String> measures) {
    if (!measures.isEmpty()) {
      html.element("p", "hint", words.text(key, "measures", String.join(", ", measures)));
    }
  }

  private void appraisal() {
    plan.appraisal().regret().ifPresent(regret -> section(sides.regret(regret)));
    plan.appraisal().tornado().ifPresent(this::tornado);
    plan.appraisal().chances().ifPresent(chances -> section(sides.chances(chances)));
  }

  private void tornado(Tornado tornado) {
    PlanTable table = sides.tornado(tornado);
    head(table);
    html.raw("<p class=\"legend\">");
    for (String side : List.of("a", "c")) {
      html.raw("<span class=\"key\"><svg viewBox=\"0 0 13 13\" width=\"13\" height=\"13\">");
      html.raw("<rect class=\"ink-" + side + "\" width=\"13\" height=\"13\"/></svg>");
      html.text(words.text("side." + side)).raw("</span>");
    }
    html.raw("</p>");
    figure(plots.tornado(tornado));
    rows(table);
    html.raw("</section>\n");
  }

  private void calendar() {
    section(sides.calendar());
    section(sides.stay());
  }

  private void findings() {
    if (!plan.findings().isEmpty()) {
      html.raw("<section>").element("h2", "", words.text("findings"));
      html.raw("<ul class=\"findings\">");
      plan.findings()
          .forEach(each -> html.element("li", "warning", words.wording().sentence(each)));
      html.raw("</ul></section>\n");
    }
  }

  private void section(PlanTable table) {
    head(table);
    rows(table);
    html.raw("</section>\n");
  }

  private void head(PlanTable table) {
    html.raw("<section id=\"" + table.key() + "\">").element("h2", "", table.title());
    if (!table.note().isBlank()) {
      html.element("p", "hint", table.note());
    }
  }

  /** A table that is shown when it is asked for. */
  private void unfold(PlanTable table) {
    html.raw("<details><summary>").text(table.title()).raw("</summary>");
    if (!table.note().isBlank()) {
      html.element("p", "hint", table.note());
    }
    rows(table);
    html.raw("</details>");
  }

  private void figure(Drawing drawing) {
    html.raw("<figure class=\"wide\">");
    DrawingSvg.write(drawing, html);
    html.element("figcaption", "", drawing.description()).raw("</figure>");
  }

  private void rows(PlanTable table) {
    html.raw("<div class=\"wide\"><table class=\"stack\"><thead><tr>");
    for (int i = 0; i < table.headings().size(); i++) {
      html.element("th", table.figures(i) ? "n" : "", table.headings().get(i));
    }
    html.raw("</tr></thead><tbody>");
    for (List<Cell> row : table.rows()) {
      html.raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.raw(table.figures(i) ? "<td class=\"n\" data-column=\"" : "<td data-column=\"");
        html.text(table.headings().get(i)).raw("\">").text(row.get(i).shown()).raw("</td>");
      }
      html.raw("</tr>");
    }
    html.raw("</tbody></table></div>");
  }
}
