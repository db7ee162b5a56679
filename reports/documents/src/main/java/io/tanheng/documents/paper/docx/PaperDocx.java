package io.tanheng.documents.paper.docx;

import io.tanheng.documents.html.Markup;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.DrawingSvg;
import io.tanheng.documents.plot.Painter;
import io.tanheng.documents.plot.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes documents as Word; the same document gives the same bytes. */
public final class PaperDocx {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /** Width of a drawing in pixels, for programs that do not show its outlines. */
  private static final int PIXELS = 1300;

  private final Typeface typeface;
  private final Painter painter;

  /** Writes with a typeface. */
  public PaperDocx(Typeface typeface) {
    this.typeface = typeface;
    this.painter = new Painter(typeface);
  }

  /** Writes a document to a stream, which is left open. */
  public void write(Paper paper, OutputStream stream) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(stream);
    Body body = new Body(paper);
    String document = body.render();
    List<Drawing> drawings = body.drawings();
    part(zip, "[Content_Types].xml", resource("content-types.xml"));
    part(zip, "_rels/.rels", resource("relations.xml"));
    part(zip, "docProps/core.xml", core(paper));
    part(zip, "word/document.xml", document);
    part(zip, "word/_rels/document.xml.rels", relations(drawings.size()));
    EmbeddedFont font = EmbeddedFont.of(typeface, document + paper.subject() + paper.foot());
    String language = "w:val=\"en-US\" w:eastAsia=\"zh-CN\"";
    String styles = resource("styles.xml").replace("LANGUAGE", language);
    part(zip, "word/styles.xml", styles.replace("FAMILY", font.family()));
    part(zip, "word/settings.xml", resource("settings.xml"));
    part(zip, "word/header1.xml", header(paper));
    part(zip, "word/footer1.xml", footer(paper, "Footer"));
    part(zip, "word/footer2.xml", footer(paper, "FooterAcross"));
    font(zip, font);
    for (int i = 0; i < drawings.size(); i++) {
      drawing(zip, drawings.get(i), i + 1);
    }
    zip.finish();
  }

  private static void font(ZipOutputStream zip, EmbeddedFont font) throws IOException {
    String table = resource("font-table.xml").replace("FAMILY", font.family());
    part(zip, "word/fontTable.xml", table.replace("KEY", font.key()));
    String relation = relation("rIdFont", "font", "fonts/font1.odttf");
    part(zip, "word/_rels/fontTable.xml.rels", relationships(relation));
    part(zip, "word/fonts/font1.odttf", font.bytes());
  }

  private void drawing(ZipOutputStream zip, Drawing drawing, int number) throws IOException {
    part(zip, "word/media/figure" + number + ".png", painter.png(drawing, PIXELS));
    Markup svg = new Markup();
    DrawingSvg.writeAlone(drawing, svg);
    part(zip, "word/media/figure" + number + ".svg", svg.toString());
  }

  private static String core(Paper paper) {
    Xml xml = new Xml().raw(HEAD);
    xml.raw(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/");
    xml.raw("core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
    xml.text(paper.title()).raw("</dc:title><dc:subject>").text(paper.subject());
    xml.raw("</dc:subject><dc:creator>tanheng</dc:creator><dc:language>").text(paper.language());
    return xml.raw("</dc:language></cp:coreProperties>").toString();
  }

  private static String relations(int drawings) {
    StringBuilder relations = new StringBuilder();
    relations.append(relation("rIdStyles", "styles", "styles.xml"));
    relations.append(relation("rIdSettings", "settings", "settings.xml"));
    relations.append(relation("rIdFonts", "fontTable", "fontTable.xml"));
    relations.append(relation("rIdHead", "header", "header1.xml"));
    relations.append(relation("rIdFoot", "footer", "footer1.xml"));
    relations.append(relation("rIdFootAcross", "footer", "footer2.xml"));
    for (int i = 1; i <= drawings; i++) {
      relations.append(relation("rIdDrawing" + i, "image", "media/figure" + i + ".png"));
      relations.append(relation("rIdSvg" + i, "image", "media/figure" + i + ".svg"));
    }
    return relationships(relations.toString());
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
        .formatted(id, RELATION + type, target);
  }

  private static String relationships(String relations) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String header(Paper paper) {
    Xml xml = new Xml().raw(HEAD).raw("<w:hdr" + WORD + ">");
    return xml.paragraph("Header", "", paper.subject()).raw("</w:hdr>").toString();
  }

  /** What the paper says of itself to the left, the number of the page to the right. */
  private static String footer(Paper paper, String style) {
    Xml xml = new Xml().raw(HEAD).raw("<w:ftr" + WORD + "><w:p><w:pPr><w:pStyle w:val=\"");
    xml.raw(style).raw("\"/></w:pPr>").run("", paper.foot()).raw("<w:r><w:tab/></w:r>");
    xml.raw(field("PAGE")).run("", " / ").raw(field("NUMPAGES"));
    return xml.raw("</w:p></w:ftr>").toString();
  }

  private static String field(String code) {
    return "<w:fldSimple w:instr=\" " + code + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PaperDocx.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    part(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
