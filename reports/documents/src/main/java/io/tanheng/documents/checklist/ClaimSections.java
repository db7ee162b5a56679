package io.tanheng.documents.checklist;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requirements of §4.2, conditions of the claim, and the findings by clause. */
final class ClaimSections {
  private final Desk desk;

  ClaimSections(Desk desk) {
    this.desk = desk;
  }

  Section requirements() {
    List<List<Entry>> rows = new ArrayList<>();
    rows.add(List.of(Entry.of(desk.word("requirements.of"))));
    desk.evaluation().requirements().forEach(each -> rows.add(row(each)));
    rows.add(List.of(Entry.of(desk.word("conditions.of"))));
    desk.evaluation().claim().conditions().forEach(each -> rows.add(row(each)));
    return desk.section(
        "requirements",
        List.of(
            desk.text("clause", 10),
            desk.text("what", 40),
            desk.text("result", 10),
            desk.text("evidence", 36),
            desk.state(),
            desk.remark()),
        rows);
  }

  private List<Entry> row(Requirement each) {
    return List.of(
        Entry.of(each.clause()),
        Entry.of(each.code() + " " + desk.wording().word("requirement", each.code())),
        Entry.of(met(each.met())),
        Entry.of(evidence(each)),
        Entry.BLANK,
        Entry.BLANK);
  }

  private String evidence(Requirement each) {
    String evidence = each.evidence();
    for (String figure : List.of("occupancy_rate", "total_tce")) {
      evidence = evidence.replace(figure, desk.wording().label(figure));
    }
    return evidence.isBlank() ? desk.wording().word("basis", each.basis()) : evidence;
  }

  private List<Entry> row(ClaimCondition each) {
    String key = "condition." + each.code() + (each.met() ? ".met" : ".unmet");
    return List.of(
        Entry.of("§7.4"),
        Entry.of(desk.wording().text(key, each.facts())),
        Entry.of(met(each.met())),
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK);
  }

  private String met(boolean met) {
    return desk.word(met ? "met" : "unmet");
  }

  /** Findings, those of one clause together. */
  Section findings() {
    Comparator<String> naturally =
        Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
    Map<String, List<Issue>> byClause = new TreeMap<>(naturally);
    desk.evaluation()
        .findings()
        .forEach(
            each -> byClause.computeIfAbsent(each.clause(), none -> new ArrayList<>()).add(each));
    List<List<Entry>> rows = new ArrayList<>();
    byClause.forEach(
        (clause, issues) -> {
          rows.add(List.of(Entry.of(clause.isEmpty() ? desk.word("no-clause") : clause)));
          issues.forEach(issue -> rows.add(row(issue)));
        });
    return desk.section(
        "findings",
        List.of(
            desk.text("severity", 9),
            desk.id("finding", 18),
            desk.text("place", 22),
            desk.text("sentence", 60),
            desk.state(),
            desk.remark()),
        rows);
  }

  private List<Entry> row(Issue issue) {
    String severity = issue.severity().name().toLowerCase(Locale.ROOT);
    return List.of(
        Entry.of(desk.wording().word("severity", severity)),
        Entry.of(issue.code()),
        Entry.of(desk.wording().place(issue.where())),
        Entry.of(desk.wording().sentence(issue)),
        Entry.BLANK,
        Entry.BLANK);
  }

  /** Every finding of severity error, open, and room for more. */
  Section log(int room) {
    List<List<Entry>> rows = new ArrayList<>();
    for (Issue issue : desk.evaluation().findings()) {
      if (issue.severity() == Severity.ERROR) {
        rows.add(
            logged(
                rows.size() + 1,
                issue.clause(),
                desk.wording().fault(issue),
                desk.word("log.major")));
      }
    }
    for (int i = 0; i < room; i++) {
      rows.add(logged(rows.size() + 1, "", "", ""));
    }
    return desk.section(
        "log",
        List.of(
            desk.id("number", 5),
            desk.open("clause", 10),
            desk.open("log.what", 44),
            Column.choice(
                desk.word("log.grade"),
                10,
                List.of(desk.word("log.major"), desk.word("log.minor"))),
            desk.open("log.cause", 22),
            desk.open("log.action", 22),
            desk.open("log.due", 11),
            desk.open("log.closed", 11),
            desk.open("log.by", 12)),
        rows);
  }

  private static List<Entry> logged(int number, String clause, String what, String grade) {
    return List.of(
        Entry.of(Integer.toString(number)),
        Entry.of(clause),
        Entry.of(what),
        Entry.of(grade),
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK);
  }
}
