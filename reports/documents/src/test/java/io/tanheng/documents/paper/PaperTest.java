package io.tanheng.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.docx.PaperDocx;
import io.tanheng.documents.paper.pdf.PaperPdf;
import io.tanheng.documents.plot.QrCode;
import io.tanheng.documents.plot.Typeface;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final Typeface TYPEFACE = Typeface.read();

  /**
   * A control, half a character, a rare character, markup, and what spreadsheets take as formula.
   */
  private static final String NASTY = "a\u0007b\ud800c\ud842\udfb7 <b>&amp;\"]]> =1+1 CO₂ ≥ 5 °C";

  private static Paper paper(Block... blocks) {
    return new Paper("Title 标题", "Subject", "foot", "zh-CN", Paper.Style.REPORT, List.of(blocks));
  }

  private static byte[] pdf(Paper paper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PaperPdf(TYPEFACE).write(paper, bytes);
    return bytes.toByteArray();
  }

  private static byte[] docx(Paper paper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PaperDocx(TYPEFACE).write(paper, bytes);
    return bytes.toByteArray();
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Block.Table table(int rows) {
    List<Row> all =
        IntStream.range(0, rows)
            .mapToObj(i -> Row.of("line_with_a_long_id_" + i, "12,345.67"))
            .collect(Collectors.toCollection(ArrayList::new));
    all.add(0, Row.group("group"));
    return new Block.Table(
        "caption", List.of(Column.id("行", 1), Column.number("排放量", "tCO2e", 1)), all);
  }

  @Test
  void textOfUsersIsPrintedAsItIsWithoutWhatCannotBe() throws IOException {
    Paper paper = paper(Block.Paragraph.of(NASTY));
    assertThat(pdfText(pdf(paper))).contains("a b□c□ <b>&amp;\"]]> =1+1 CO₂ ≥ 5 °C");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(paper)))) {
      assertThat(document.getParagraphs().get(0).getText())
          .isEqualTo("a b□c\ud842\udfb7 <b>&amp;\"]]> =1+1 CO₂ ≥ 5 °C");
    }
  }

  @Test
  void characterWithoutGlyphIsABoxAndNotANumberSign() throws IOException {
    String text = pdfText(pdf(paper(Block.Paragraph.of("x\ud842\udfb7y #1"))));
    assertThat(text).contains("x□y #1");
  }

  @Test
  void pdfIsTaggedAndEmbedsItsTypeface() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(paper(table(3))))) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
      String metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfaid", "pdfuaid");
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void headOfATableIsRepeatedOnEveryPage() throws IOException {
    byte[] pdf = pdf(paper(table(150)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("排放量", "tCO2e");
      }
    }
  }

  @Test
  void wideLeavesLieAcross() throws IOException {
    Paper paper =
        paper(
            Block.Paragraph.of("a"),
            new Block.Leaf(true),
            table(2),
            new Block.Leaf(false),
            table(2));
    try (PDDocument document = Loader.loadPDF(pdf(paper))) {
      assertThat(document.getPages())
          .extracting(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
          .containsExactly(false, true, false);
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(paper)))) {
      assertThat(document.getTables()).hasSize(2);
    }
  }

  @Test
  void wordHoldsTablesFiguresAndItsTypeface() throws IOException {
    Block.Figure figure = new Block.Figure(QrCode.of("text", "code"), "caption", 0.2);
    byte[] docx = docx(paper(new Block.Heading(1, "一"), table(2), figure));
    assertThat(docx).isEqualTo(docx(paper(new Block.Heading(1, "一"), table(2), figure)));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getTables().get(0).getRow(0).getCell(1).getText())
          .isEqualTo("排放量（tCO2e）");
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getAllPictures()).isNotEmpty();
      assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Heading1");
      assertThat(document.getStyles().styleExist("Heading1")).isTrue();
      assertThat(document.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*odttf")))
          .hasSize(1);
    }
  }

  @Test
  void rowsFitTheirColumns() {
    List<Column> columns = List.of(Column.text("a", 1), Column.text("b", 1));
    assertThatThrownBy(() -> new Block.Table("", columns, List.of(Row.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
