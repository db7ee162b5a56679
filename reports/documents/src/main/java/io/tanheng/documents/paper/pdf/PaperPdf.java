package io.tanheng.documents.paper.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.Painter;
import io.tanheng.documents.plot.Typeface;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Writes documents as PDF. */
public final class PaperPdf {
  private final Typeface typeface;
  private final Painter painter;

  /** Writes with a typeface. */
  public PaperPdf(Typeface typeface) {
    this.typeface = typeface;
    this.painter = new Painter(typeface);
    XRLog.setLoggingEnabled(false);
  }

  /** Writes a document to a stream, which is left open. */
  public void write(Paper paper, OutputStream stream) throws IOException {
    PaperHtml html = new PaperHtml(paper, typeface);
    Document document = parsed(html.render());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("tanheng");
    builder.useFont(Typeface::open, Typeface.NAME, 400, FontStyle.NORMAL, true);
    builder.useObjectDrawerFactory(drawers(html.drawings()));
    builder.withW3cDocument(document, "");
    builder.toStream(stream);
    builder.run();
  }

  private DefaultObjectDrawerFactory drawers(List<Drawing> drawings) {
    FSObjectDrawer drawer =
        (element, x, y, width, height, device, context, dotsPerPixel) -> {
          Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
          device.drawWithGraphics(
              (float) x,
              (float) y,
              (float) width / dotsPerPixel,
              (float) height / dotsPerPixel,
              canvas -> painter.paint(drawing, canvas, width / dotsPerPixel));
          return Map.of();
        };
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer(PaperHtml.DRAWING, drawer);
    return factory;
  }

  private static Document parsed(String html) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("markup of a document is broken", e);
    }
  }
}
