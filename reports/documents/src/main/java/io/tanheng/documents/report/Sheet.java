package io.tanheng.documents.report;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.DrawingSvg;
import io.tanheng.documents.plot.Plots;
import io.tanheng.documents.text.Wording;
import java.util.List;

/**
 * The page as it is put together, with what every part of it needs.
 *
 * @param evaluation what is shown
 * @param wording language
 * @param html the page so far
 */
record Sheet(Evaluation evaluation, Wording wording, Markup html) {
  /** A sentence or name. */
  String say(String key, String... facts) {
    return wording.text(key, facts);
  }

  /** The plots of the evaluation. */
  Plots plots() {
    return new Plots(evaluation, wording);
  }

  /** A plot with what it shows below. */
  void figure(Drawing drawing) {
    html.raw("<figure class=\"wide\">");
    DrawingSvg.write(drawing, html);
    html.element("figcaption", "", drawing.description()).raw("</figure>");
  }

  /** Opens a section with a heading that can be linked to. */
  void section(String id, String title) {
    html.raw("<section id=\"" + id + "\">").element("h2", "", title);
  }

  /** Ends a section. */
  void end() {
    html.raw("</section>\n");
  }

  /** A table; rows are told apart by lines on narrow screens, and each cell names its column. */
  void table(String style, List<Column> columns, List<List<String>> rows) {
    html.raw("<div class=\"wide\"><table class=\"stack " + style + "\"><thead><tr>");
    columns.forEach(each -> html.element("th", each.number() ? "n" : "", each.name()));
    html.raw("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell(columns.get(i), row.get(i));
      }
      html.raw("</tr>");
    }
    html.raw("</tbody></table></div>");
  }

  private void cell(Column column, String text) {
    html.raw(column.number() ? "<td class=\"n\"" : "<td");
    if (!column.name().isBlank()) {
      html.raw(" data-column=\"").text(column.name()).raw("\"");
    }
    html.raw(">").breakable(text).raw("</td>");
  }

  /**
   * A column of a table.
   *
   * @param name heading, may be blank
   * @param number whether it holds figures
   */
  record Column(String name, boolean number) {
    static Column text(String name) {
      return new Column(name, false);
    }

    static Column number(String name) {
      return new Column(name, true);
    }
  }
}
