package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.ArithmeticCheck;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Figures that would contradict each other, held against each other by formulas. */
final class CheckTable {
  private final Binder binder;

  CheckTable(Binder binder) {
    this.binder = binder;
  }

  /** Codes of the findings that the checks stand for. */
  static SortedSet<String> codes(Evaluation evaluation) {
    SortedSet<String> codes = new TreeSet<>();
    all(evaluation).forEach(check -> codes.add(check.code()));
    return codes;
  }

  /** The checks of every year. */
  static List<ArithmeticCheck> all(Evaluation evaluation) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    evaluation.history().forEach(year -> checks.addAll(year.checks()));
    checks.addAll(evaluation.inventory().checks());
    return checks;
  }

  /** Writes them; the condition that all hold. */
  String write(Worksheet paper) {
    List<ArithmeticCheck> checks = all(binder.evaluation());
    if (checks.isEmpty()) {
      return "TRUE";
    }
    paper.next();
    paper.cells(binder.words("check", "check.figures", "holds", "check.rule"), Look.HEADER);
    CellRef first = paper.at(2);
    CellRef last = first;
    for (ArithmeticCheck check : checks) {
      last = row(paper, check);
    }
    String no = Binder.quoted(binder.word("no"));
    return "COUNTIF(" + first.to(last, paper.name()) + "," + no + ")=0";
  }

  private CellRef row(Worksheet paper, ArithmeticCheck check) {
    String code = binder.word("check." + check.code());
    paper.text(0, code + ": " + subject(check), Look.TEXT);
    String name = paper.name();
    String one = cell(check.amount(), name);
    String other = cell(check.limit(), name);
    paper.formula(
        1,
        "ROUND(" + one + ",6)&\" / \"&ROUND(" + other + ",6)",
        shown(check.amount()) + " / " + shown(check.limit()),
        Look.VERDICT);
    String holds =
        switch (check.rule()) {
          case AT_MOST -> one + "<=MAX(0," + other + ")";
          case NEAR ->
              "ABS("
                  + one
                  + "-"
                  + other
                  + ")<="
                  + tolerance(name)
                  + "*MAX("
                  + one
                  + ","
                  + other
                  + ")";
        };
    String formula =
        "IF("
            + holds
            + ","
            + Binder.quoted(binder.word("yes"))
            + ","
            + Binder.quoted(binder.word("no"))
            + ")";
    CellRef cell = paper.formula(2, formula, binder.yesOrNo(check.holds()), Look.VERDICT);
    String rule = check.rule() == ArithmeticCheck.Rule.NEAR ? "check.near" : "check.at-most";
    paper.text(3, binder.word(rule) + ", " + check.amount().unit(), Look.TEXT);
    paper.next();
    return cell;
  }

  /** Carriers of a transfer in this language. */
  private String subject(ArithmeticCheck check) {
    String subject = check.subject();
    for (String carrier : List.of("electricity", "heat", "cooling")) {
      String named = binder.wording().word("fact.carrier", carrier);
      subject = subject.replace(", " + carrier + ",", ", " + named + ",");
    }
    return subject;
  }

  private String cell(Derivation figure, String sheet) {
    return binder.places().at(figure).from(sheet);
  }

  private static String shown(Derivation figure) {
    return Figures.exact(figure.value());
  }

  private String tolerance(String sheet) {
    Derivation within =
        Derivation.setting(
            "transfer_tolerance",
            ArithmeticCheck.TOLERANCE,
            "",
            "transfer_tolerance",
            "METHOD.md §1");
    return cell(within, sheet);
  }
}
