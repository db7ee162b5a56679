package io.tanheng.documents.checklist;

import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.TestResult;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Per lot the tests of eligibility (§5.8), and what they say. */
final class LotSections {
  private final Desk desk;
  private final List<LotAssessment> lots;

  LotSections(Desk desk) {
    this.desk = desk;
    this.lots = desk.evaluation().lots();
  }

  /** Lots and tests as a matrix. */
  Section tests() {
    List<String> tests =
        lots.stream().findFirst().stream()
            .flatMap(lot -> lot.tests().stream())
            .map(TestResult::test)
            .toList();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                desk.id("lot", 11),
                desk.text("kind", 14),
                desk.number("quantity", 12),
                desk.number("counted", 12),
                desk.text("unit", 8)));
    tests.forEach(test -> columns.add(Column.text(desk.word("test." + test), 11)));
    return desk.section("tests", columns, lots.stream().map(this::row).toList());
  }

  private List<Entry> row(LotAssessment lot) {
    List<Entry> row = new ArrayList<>();
    row.add(Entry.of(lot.lot().id().value()));
    row.add(Entry.of(desk.wording().word("kind", lot.lot().kind().word())));
    row.add(Entry.amount(lot.lot().quantity().value()));
    row.add(Entry.amount(lot.counted().value()));
    row.add(Entry.of(lot.lot().quantity().unit().symbol()));
    lot.tests().forEach(test -> row.add(Entry.of(verdict(test))));
    return row;
  }

  private String verdict(TestResult test) {
    if (test.refuses()) {
      return desk.word("test.refused");
    }
    return desk.word(test.remarks().isEmpty() ? "test.passed" : "test.remark");
  }

  /** What the tests say, and room for what the assessor saw in the registry. */
  Section lots() {
    List<List<Entry>> rows = new ArrayList<>();
    for (LotAssessment lot : lots) {
      String evidence = lot.lot().evidence();
      rows.add(
          List.of(
              Entry.of(lot.lot().id().value()),
              Entry.of(lot.lot().registry() + " " + lot.lot().projectId()),
              Entry.of(state(lot)),
              Entry.of(said(lot)),
              Entry.of(evidence),
              Entry.BLANK,
              Entry.BLANK,
              Entry.BLANK));
    }
    return desk.section(
        "lots",
        List.of(
            desk.id("lot", 10),
            desk.text("registry", 22),
            desk.text("result", 13),
            desk.text("said", 52),
            desk.text("evidence", 26),
            desk.open("seen-in-registry", 14),
            desk.state(),
            desk.remark()),
        rows);
  }

  private String state(LotAssessment lot) {
    if (!lot.eligible()) {
      return desk.wording().text("lot.refused");
    }
    return desk.wording().text(lot.inBalance() ? "lot.counted-state" : "lot.indicator-only");
  }

  /** Every remark of a test; of a lot that counts the surplus too. */
  private String said(LotAssessment lot) {
    Wording wording = desk.wording();
    List<Issue> all = new ArrayList<>();
    lot.tests().forEach(test -> all.addAll(test.remarks()));
    lot.why().stream().filter(each -> !all.contains(each)).forEach(all::add);
    return all.stream()
        .map(issue -> wording.sentence(issue))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
