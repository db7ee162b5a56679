package io.tanheng.documents.paper.pdf;

import io.tanheng.documents.html.Markup;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.paper.PlainText;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document as the XHTML that is laid out on pages. */
final class PaperHtml {
  /** The kind of object that a drawing is. */
  static final String DRAWING = "tanheng/drawing";

  /** Width of the text in millimetres, upright and across. */
  private static final double UPRIGHT = 172;

  private static final double ACROSS = 259;

  private final Paper paper;
  private final Typeface typeface;
  private final Markup html = new Markup();
  private final List<Drawing> drawings = new ArrayList<>();
  private boolean across;
  private boolean empty = true;

  PaperHtml(Paper paper, Typeface typeface) {
    this.paper = paper;
    this.typeface = typeface;
  }

  /** The drawings, in the order of their objects. */
  List<Drawing> drawings() {
    return drawings;
  }

  String render() {
    html.raw("<html lang=\"" + paper.language() + "\"><head><title>").text(printed(paper.title()));
    html.raw("</title><meta name=\"subject\" content=\"").text(printed(paper.subject()));
    html.raw("\"/><style>").raw(style("paper.css")).raw("</style></head><body class=\"");
    html.raw(paper.style() == Paper.Style.CERTIFICATE ? "certificate" : "report").raw("\">");
    html.raw("<div id=\"head\">").text(printed(paper.subject())).raw("</div><div id=\"foot\">");
    html.text(printed(paper.foot())).raw("<span class=\"number\"></span></div>");
    html.raw("<div class=\"upright\">");
    writeAll();
    return html.raw("</div></body></html>").toString();
  }

  /**
   * Every block; nobody signs a page that holds nothing else, so a sentence goes with the names.
   */
  private void writeAll() {
    List<Block> blocks = paper.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean signed = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signatures;
      if (signed && blocks.get(i) instanceof Block.Paragraph) {
        html.raw("<div class=\"signed\">");
        write(blocks.get(i));
        write(blocks.get(++i));
        html.raw("</div>");
      } else {
        write(blocks.get(i));
      }
    }
  }

  private static String style(String name) {
    try (InputStream in = PaperHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void write(Block block) {
    if (block instanceof Block.Leaf leaf) {
      leaf(leaf);
      return;
    }
    if (block instanceof Block.Heading heading) {
      int level = heading.level() + 1;
      String tag = "h" + level;
      text(tag, "", heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      text("p", paragraph.tone().name().toLowerCase(java.util.Locale.ROOT), paragraph.text());
    } else if (block instanceof Block.Items items) {
      items(items);
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    }
    empty = false;
  }

  private void leaf(Block.Leaf leaf) {
    if (empty && across == leaf.across()) {
      return;
    }
    across = leaf.across();
    html.raw("</div><div class=\"leaf " + (across ? "across" : "upright") + "\">");
    empty = true;
  }

  private void text(String tag, String style, String text) {
    html.open(tag, style).text(printed(text)).close(tag);
  }

  private void items(Block.Items items) {
    html.raw("<ul>");
    for (Block.Item item : items.items()) {
      html.raw("<li><span class=\"mark " + item.mark().name().toLowerCase(java.util.Locale.ROOT));
      html.raw("\">").text(printed(item.mark().sign())).raw("</span> ").text(printed(item.text()));
      html.raw("</li>");
    }
    html.raw("</ul>");
  }

  private void facts(Block.Facts facts) {
    html.raw("<table class=\"facts\"><tbody>");
    for (Block.Fact fact : facts.facts()) {
      html.raw("<tr>");
      text("th", "", fact.name());
      text("td", fact.value().isBlank() ? "blank" : "", fact.value());
      html.raw("</tr>");
    }
    html.raw("</tbody></table>");
  }

  private void table(Block.Table table) {
    html.raw(table.unbroken() ? "<table class=\"figures whole\">" : "<table class=\"figures\">");
    if (!table.caption().isBlank()) {
      text("caption", "", table.caption());
    }
    int all = table.columns().stream().mapToInt(Block.Column::width).sum();
    html.raw("<colgroup>");
    for (Block.Column column : table.columns()) {
      html.raw("<col style=\"width:" + at(100.0 * column.width() / all) + "%\"/>");
    }
    html.raw("</colgroup><thead><tr>");
    for (Block.Column column : table.columns()) {
      text("th", style(column), column.heading(paper.chinese()));
    }
    html.raw("</tr></thead>");
    rows(table);
    html.raw("</table>");
  }

  /** A row that heads others stays with the first of them. */
  private void rows(Block.Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      Block.Row row = table.rows().get(i);
      boolean heads = row.weight() == Block.Row.Weight.GROUP && i + 1 < table.rows().size();
      html.open("tbody", heads ? "together" : "");
      row(row, table.columns());
      if (heads) {
        i++;
        row(table.rows().get(i), table.columns());
      }
      html.close("tbody");
    }
  }

  private void row(Block.Row row, List<Block.Column> columns) {
    html.open("tr", row.weight().name().toLowerCase(java.util.Locale.ROOT));
    if (row.weight() == Block.Row.Weight.GROUP) {
      html.raw("<th colspan=\"" + columns.size() + "\">").text(printed(row.cells().get(0)));
      html.raw("</th>");
    } else {
      for (int i = 0; i < columns.size(); i++) {
        String cell = row.cells().get(i);
        String style = style(columns.get(i)) + (columns.get(i).small(cell) ? " long" : "");
        text("td", style, cell);
      }
    }
    html.close("tr");
  }

  private static String style(Block.Column column) {
    return switch (column.kind()) {
      case TEXT -> "";
      case NUMBER -> "n";
      case ID -> "id";
    };
  }

  private void figure(Block.Figure figure) {
    Drawing drawing = figure.drawing();
    double width = (across ? ACROSS : UPRIGHT) * figure.width();
    html.raw("<div class=\"figure\"><object type=\"" + DRAWING + "\" data=\"" + drawings.size());
    html.raw("\" alt=\"").text(printed(drawing.description())).raw("\" style=\"width:");
    html.raw(at(width) + "mm;height:" + at(width * drawing.height() / drawing.width()));
    html.raw("mm\"></object>");
    if (!figure.caption().isBlank()) {
      text("p", "caption", figure.caption());
    }
    html.raw("</div>");
    drawings.add(drawing);
  }

  private void signatures(Block.Signatures signatures) {
    html.raw("<table class=\"signatures\"><tbody><tr>");
    signatures.who().forEach(who -> text("td", "", who));
    html.raw("</tr></tbody></table>");
  }

  private String printed(String text) {
    return PlainText.of(text, typeface::has);
  }

  private static String at(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
