package io.tanheng.documents.report;

import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.DrawingSvg;

/** The intensities that indicator 26 rests on, year by year (B.26). */
final class IntensityPart {
  private IntensityPart() {}

  static void write(Sheet sheet) {
    sheet.plots().intensity().ifPresent(plot -> write(sheet, plot));
  }

  private static void write(Sheet sheet, Drawing plot) {
    sheet.section("intensity", plot.description());
    sheet.html().raw("<figure class=\"years\">");
    DrawingSvg.write(plot, sheet.html());
    sheet.html().raw("</figure>");
    sheet.end();
  }
}
