package io.tanheng.documents.plot;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The Chinese and Latin typeface of paper, which is shipped, so that no machine needs a font of its
 * own.
 */
public final class Typeface {
  /** Its name. */
  public static final String NAME = "WenQuanYi Micro Hei";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unit = font.getUnitsPerEm();
  }

  /** The typeface, read anew. */
  public static Typeface read() {
    try (InputStream in = open()) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its file. */
  public static InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream("wqy-microhei.ttf");
    if (in == null) {
      throw new IllegalStateException("no wqy-microhei.ttf");
    }
    return in;
  }

  /** Whether it has a glyph for a character. */
  public boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) > 0;
  }

  /** Width of a text at a size. */
  public double width(String text, double size) {
    return size / unit * text.codePoints().mapToDouble(this::advance).sum();
  }

  private double advance(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a font of the glyphs of a text alone. */
  public void writeSubset(String text, OutputStream stream) throws IOException {
    TTFSubsetter subset = new TTFSubsetter(font);
    text.codePoints().filter(this::has).forEach(subset::add);
    subset.writeToStream(stream);
  }

  /** The outline of a text that begins at a place of its base line. */
  Path2D outline(String text, double x, double y, double size) {
    Path2D outline = new Path2D.Double();
    double scale = size / unit;
    double at = x;
    for (int codePoint : text.codePoints().toArray()) {
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(scale, -scale);
      outline.append(glyph(codePoint).getPathIterator(place), false);
      at += scale * advance(codePoint);
    }
    return outline;
  }

  private GeneralPath glyph(int codePoint) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
