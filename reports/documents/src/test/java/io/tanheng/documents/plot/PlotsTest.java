package io.tanheng.documents.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.tanheng.documents.Examples;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotsTest {
  private static final double HAIR = 1e-6;

  private static Stream<Drawing> drawings(String example, Locale locale) {
    Plots plots = new Plots(Examples.dossier(example).evaluation(), Wording.of(locale));
    return Stream.of(
            plots.flow(),
            Optional.of(plots.balance()),
            plots.radar(),
            plots.bars(),
            plots.intensity())
        .flatMap(Optional::stream);
  }

  /** Words that reach over the edge would be cut off. */
  @ParameterizedTest
  @ValueSource(strings = {"leading", "steel-and-tiles", "double-count"})
  void everythingLiesInsideOfItsPlot(String example) {
    Typeface typeface = Typeface.read();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      drawings(example, locale)
          .forEach(
              drawing ->
                  assertThat(drawing.shapes())
                      .as("%s", drawing.description())
                      .allMatch(shape -> inside(shape, drawing, typeface)));
    }
  }

  private static boolean inside(Shape shape, Drawing drawing, Typeface typeface) {
    if (shape instanceof Shape.Box box) {
      return box.x() >= -HAIR
          && box.y() >= -HAIR
          && box.x() + box.width() <= drawing.width() + HAIR
          && box.y() + box.height() <= drawing.height() + HAIR;
    }
    if (shape instanceof Shape.Words words) {
      double width = typeface.width(words.text(), words.size());
      double left =
          switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
          };
      return left >= -HAIR
          && left + width <= drawing.width() + HAIR
          && words.y() <= drawing.height()
          && words.y() - 0.7 * words.size() >= -HAIR;
    }
    return true;
  }

  @Test
  void codeIsReadAsItWasWritten() throws Exception {
    Drawing code = QrCode.of("sha256:" + Examples.PROOF, "code");
    assertThat(read(code)).isEqualTo("sha256:" + Examples.PROOF);
  }

  private static String read(Drawing code) throws IOException, ReaderFault {
    byte[] png = new Painter(Typeface.read()).png(code, 400);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException
        | com.google.zxing.ChecksumException
        | com.google.zxing.FormatException e) {
      throw new ReaderFault(e);
    }
  }

  private static final class ReaderFault extends Exception {
    private static final long serialVersionUID = 1;

    ReaderFault(Throwable cause) {
      super(cause);
    }
  }

  @Test
  void wordsAreEscapedInPages() {
    Drawing drawing =
        new Drawing(
            10,
            10,
            "a \"b\" <c>",
            List.of(new Shape.Words(0, 9, 5, Shape.Anchor.START, "<i>&", Ink.INK)));
    Markup html = new Markup();
    DrawingSvg.write(drawing, html);
    assertThat(html.toString()).contains("&lt;i&gt;&amp;").contains("a &quot;b&quot; &lt;c&gt;");
  }
}
