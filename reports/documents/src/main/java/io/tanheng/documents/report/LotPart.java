package io.tanheng.documents.report;

import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.summary.LotSection;
import java.util.List;

/** Every offset lot: what it counts, or which clause refuses it. */
final class LotPart {
  private LotPart() {}

  static void write(Sheet sheet) {
    if (sheet.evaluation().lots().isEmpty()) {
      return;
    }
    sheet.section("lots", sheet.say("lot.heading"));
    List<Column> columns =
        List.of(
            Column.text(sheet.say("lot.id")),
            Column.text(sheet.say("lot.kind")),
            Column.number(sheet.say("lot.quantity")),
            Column.number(sheet.say("lot.counted")),
            Column.text(sheet.say("report.unit")),
            Column.text(sheet.say("lot.state")));
    sheet.table(
        "lots",
        columns,
        sheet.evaluation().lots().stream()
            .map(lot -> List.of(LotSection.cells(lot, sheet.wording())))
            .toList());
    sheet.end();
  }
}
