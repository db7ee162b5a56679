package io.tanheng.documents.paper.docx;

import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.plot.Drawing;
import java.util.ArrayList;
import java.util.List;

/** The part of a Word document that holds its words. Lengths in twentieths of a point. */
final class Body {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

  private static final int SHORT_EDGE = 11906;
  private static final int LONG_EDGE = 16838;
  private static final int MARGIN = 1080;

  /** English Metric Units of a twentieth of a point. */
  private static final int EMU = 635;

  private static final String KEEP = "<w:keepNext/>";

  private static final String SMALL = "<w:sz w:val=\"13\"/><w:szCs w:val=\"13\"/>";
  private static final String SOFT = "<w:color w:val=\"5B6875\"/>";

  private final Paper paper;
  private final Xml xml = new Xml();
  private final List<Drawing> drawings = new ArrayList<>();
  private boolean across;
  private boolean empty = true;

  /** Whether a note follows, which stays on the page of what it is about. */
  private boolean annotated;

  /** Whether a table stands above: a note below it is about that, not about what follows. */
  private boolean below;

  /** Keeps the paragraphs of a table on the page of the next ones. */
  private String kept = "";

  Body(Paper paper) {
    this.paper = paper;
  }

  /** The drawings; the first one is {@code rIdDrawing1}. */
  List<Drawing> drawings() {
    return drawings;
  }

  String render() {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document" + SPACES);
    xml.raw("><w:body>");
    for (int i = 0; i < paper.blocks().size(); i++) {
      below = i > 0 && paper.blocks().get(i - 1) instanceof Block.Table;
      annotated = i + 1 < paper.blocks().size() && note(paper.blocks().get(i + 1));
      write(paper.blocks().get(i));
    }
    return xml.raw(section()).raw("</w:body></w:document>").toString();
  }

  private static boolean note(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.tone() == Block.Tone.NOTE;
  }

  private void write(Block block) {
    if (block instanceof Block.Leaf leaf) {
      leaf(leaf);
      return;
    }
    if (block instanceof Block.Heading heading) {
      String style = heading.level() == 0 ? "Title" : "Heading" + heading.level();
      xml.paragraph(style, "", heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      String loose = below ? "<w:keepNext w:val=\"0\"/>" : "";
      xml.paragraph(style(paragraph.tone()), loose, paragraph.text());
    } else if (block instanceof Block.Items items) {
      items.items().forEach(this::item);
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

  private static String style(Block.Tone tone) {
    return switch (tone) {
      case PLAIN -> "BodyText";
      case LEAD -> "Subtitle";
      case NOTE -> "Note";
      case WARNING -> "Warning";
      case RESULT -> "Result";
    };
  }

  /** Ends the section so far; its properties stand in its last paragraph. */
  private void leaf(Block.Leaf leaf) {
    if (!empty) {
      xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Break\"/>" + section() + "</w:pPr></w:p>");
    }
    across = leaf.across();
    empty = true;
  }

  private String section() {
    int width = across ? LONG_EDGE : SHORT_EDGE;
    int height = across ? SHORT_EDGE : LONG_EDGE;
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\""
        + (across ? "rIdFootAcross" : "rIdFoot")
        + "\"/><w:type w:val=\"nextPage\"/>"
        + ("<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"")
        + (across ? " w:orient=\"landscape\"/>" : "/>")
        + ("<w:pgMar w:top=\"1300\" w:right=\""
            + MARGIN
            + "\" w:bottom=\"1200\" w:left=\""
            + MARGIN)
        + "\" w:header=\"600\" w:footer=\"560\" w:gutter=\"0\"/></w:sectPr>";
  }

  private int textWidth() {
    return (across ? LONG_EDGE : SHORT_EDGE) - 2 * MARGIN;
  }

  private void item(Block.Item item) {
    String colour =
        switch (item.mark()) {
          case DOT, BOX -> "5B6875";
          case YES -> "1F8A70";
          case NO -> "C8502B";
        };
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr>");
    xml.run("<w:color w:val=\"" + colour + "\"/>", item.mark().sign());
    xml.raw("<w:r><w:tab/></w:r>").run("", item.text()).raw("</w:p>");
  }

  private void facts(Block.Facts facts) {
    int name = textWidth() * 34 / 100;
    int value = textWidth() - name;
    open("Facts", List.of(name, value));
    for (Block.Fact fact : facts.facts()) {
      xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      cell(name, "", "Cell", SOFT, fact.name());
      cell(value, "", "Cell", "", fact.value());
      xml.raw("</w:tr>");
    }
    close();
  }

  private void table(Block.Table table) {
    if (!table.caption().isBlank()) {
      xml.paragraph("TableCaption", "", table.caption());
    }
    List<Integer> widths = widths(table.columns());
    open("Figures", widths);
    kept = table.rows().isEmpty() ? "" : KEEP;
    xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.size(); i++) {
      Block.Column column = table.columns().get(i);
      String style = column.number() ? "CellNumber" : "Cell";
      String shade = shade("E9EEF3") + "<w:vAlign w:val=\"bottom\"/>";
      cell(widths.get(i), shade, style, "", column.heading(paper.chinese()));
    }
    xml.raw("</w:tr>");
    for (int i = 0; i < table.rows().size(); i++) {
      boolean last = i == table.rows().size() - 1;
      kept = (last ? annotated : table.unbroken()) ? KEEP : "";
      row(table.rows().get(i), table.columns(), widths);
    }
    close();
  }

  private List<Integer> widths(List<Block.Column> columns) {
    int all = columns.stream().mapToInt(Block.Column::width).sum();
    return columns.stream().map(each -> textWidth() * each.width() / all).toList();
  }

  private void row(Block.Row row, List<Block.Column> columns, List<Integer> widths) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    if (row.weight() == Block.Row.Weight.GROUP) {
      String span = "<w:gridSpan w:val=\"" + widths.size() + "\"/>" + shade("F4F6F8");
      String look = "<w:color w:val=\"1D4E74\"/>";
      cell(textWidth(), span, "CellGroup", look, row.cells().get(0));
    } else {
      for (int i = 0; i < widths.size(); i++) {
        cell(row, i, columns.get(i), widths.get(i));
      }
    }
    xml.raw("</w:tr>");
  }

  private void cell(Block.Row row, int i, Block.Column column, int width) {
    boolean part = row.weight() == Block.Row.Weight.PART && i == 0;
    String style = column.number() ? "CellNumber" : part ? "CellPart" : "Cell";
    String total =
        "<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1D4E74\"/>"
            + "</w:tcBorders>"
            + shade("F4F6F8");
    boolean sum = row.weight() == Block.Row.Weight.TOTAL;
    String text = row.cells().get(i);
    String look = (sum ? "<w:b/>" : "") + (column.small(text) ? SMALL : "");
    cell(width, sum ? total : "", style, look, text);
  }

  private static String shade(String colour) {
    return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colour + "\"/>";
  }

  private void open(String style, List<Integer> widths) {
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"");
    xml.raw(widths.stream().mapToInt(each -> each).sum() + "\" w:type=\"dxa\"/>");
    xml.raw("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    widths.forEach(each -> xml.raw("<w:gridCol w:w=\"" + each + "\"/>"));
    xml.raw("</w:tblGrid>");
  }

  /** Ends a table; two tables without a paragraph between would become one. */
  private void close() {
    kept = "";
    xml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Break\"/>" + (annotated ? KEEP : ""));
    xml.raw("</w:pPr></w:p>");
  }

  private void cell(int width, String properties, String style, String look, String text) {
    xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties);
    xml.raw("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + kept + "</w:pPr>");
    xml.run(look, text).raw("</w:p></w:tc>");
  }

  private void figure(Block.Figure figure) {
    Drawing drawing = figure.drawing();
    drawings.add(drawing);
    long width = Math.round(textWidth() * figure.width() * EMU);
    long height = Math.round(width * drawing.height() / drawing.width());
    int number = drawings.size();
    String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
    xml.raw(
        "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
    xml.raw("<wp:extent " + size + "/><wp:docPr id=\"" + number + "\" name=\"figure " + number);
    xml.raw("\" descr=\"").text(drawing.description()).raw("\"/><a:graphic><a:graphicData uri=\"");
    xml.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
    xml.raw("<pic:cNvPr id=\"" + number + "\" name=\"figure" + number + ".png\"/><pic:cNvPicPr/>");
    xml.raw("</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdDrawing" + number + "\"><a:extLst>");
    xml.raw("<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip xmlns:asvg=\"");
    xml.raw("http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"rIdSvg");
    xml.raw(number + "\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>");
    xml.raw("</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/>");
    xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    xml.raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    if (!figure.caption().isBlank()) {
      xml.paragraph("Note", "", figure.caption());
    }
  }

  private void signatures(Block.Signatures signatures) {
    int count = signatures.who().size();
    int width = textWidth() / count;
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Break\"/><w:spacing w:before=\"700\"/></w:pPr></w:p>");
    open("Signatures", java.util.Collections.nCopies(count, width));
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    signatures.who().forEach(who -> cell(width, "", "Cell", SOFT, who));
    xml.raw("</w:tr>");
    close();
  }
}
