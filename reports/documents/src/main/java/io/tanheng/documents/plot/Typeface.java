package io.tanheng.documents.plot;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
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

  /**
   * Writes a font of the glyphs of a text alone.
   *
   * @param family what the font calls itself: programs that hold several fonts of one name take the
   *     glyphs of all texts from one of them
   */
  public synchronized void writeSubset(String text, String family, OutputStream stream)
      throws IOException {
    TTFSubsetter subset = new TTFSubsetter(font);
    text.codePoints().filter(this::has).forEach(subset::add);
    Map<NameRecord, String> own = new IdentityHashMap<>();
    for (NameRecord name : font.getNaming().getNameRecords()) {
      own.put(name, name.getString());
      switch (name.getNameId()) {
        case NameRecord.NAME_FONT_FAMILY_NAME, NameRecord.NAME_FULL_FONT_NAME ->
            name.setString(family);
        case NameRecord.NAME_POSTSCRIPT_NAME -> name.setString(family.replace(" ", ""));
        default -> {}
      }
    }
    try {
      subset.writeToStream(stream);
    } finally {
      own.forEach(NameRecord::setString);
    }
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
