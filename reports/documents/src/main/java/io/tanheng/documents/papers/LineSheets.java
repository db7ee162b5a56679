package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.documents.papers.BlockTable.Entry;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The emission lines of the year, those of earlier years, and the energy of the lines. */
final class LineSheets {
  static final int ACCOUNT = 1;
  static final int PARK = 2;
  static final int CATEGORY = 4;
  static final int GAS = 7;
  static final int TONNES = 9;
  static final int HEADER_ROW = 2;

  private final Binder binder;
  private final Wording wording;

  LineSheets(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
  }

  void write() {
    List<EmissionLine> lines = binder.evaluation().inventory().lines();
    lines(Tab.LINES, lines);
    List<Inventory> history = binder.evaluation().history();
    if (!history.isEmpty()) {
      lines(Tab.EARLIER, history.stream().flatMap(year -> year.lines().stream()).toList());
    }
    energy();
  }

  private void lines(Tab tab, List<EmissionLine> lines) {
    Worksheet paper =
        binder.begin(
            tab,
            1,
            "line",
            "account",
            "park-level",
            "enterprise",
            "category",
            "activity",
            "period",
            "gas",
            "mass",
            "tonnes");
    paper.widths(9, 11, 8, 10, 16, 17, 9, 8, 13, 13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
    Comparator<EmissionLine> byPart =
        Comparator.comparing((EmissionLine line) -> line.activity().period().year())
            .thenComparing(EmissionLine::account)
            .thenComparing(line -> line.activity().transfer());
    new BlockTable(binder, paper, Look.FINE)
        .write(lines.stream().sorted(byPart).map(this::entry).toList());
  }

  private Entry entry(EmissionLine line) {
    String account = account(line.account());
    List<String> heads =
        List.of(
            line.activity().id().value(),
            account,
            binder.yesOrNo(!line.activity().transfer()),
            line.activity().enterprise().value(),
            wording.word("category", line.activity().category().word()),
            wording.name(line.activity().activity()),
            line.activity().period().toString(),
            line.gas());
    String part =
        wording.word("category", line.activity().category().word()) + ": " + line.formula();
    return new Entry(part, heads, List.of(line.mass(), line.co2e()));
  }

  String account(Account account) {
    return binder.word("account." + account.name().toLowerCase(Locale.ROOT));
  }

  /** The terms of long sums of energy: what each line adds, in tce. */
  private void energy() {
    Worksheet paper = binder.begin(Tab.ENERGY, 1, "energy-item", "energy-of", "tce");
    paper.widths(30, 16, 14, 13, 13, 13, 13, 13, 13, 13);
    for (Derivation sum : sums()) {
      List<Derivation> inputs =
          sum.inputs().stream().filter(each -> !binder.places().placed(each)).toList();
      new BlockTable(binder, paper, Look.FINE)
          .write(inputs.stream().map(each -> energy(sum, each)).toList());
    }
    paper.next();
    for (Derivation sum : sums()) {
      total(paper, sum, Look.AMOUNT);
    }
    total(paper, binder.evaluation().inventory().energy().total(), Look.TOTAL);
    Derivation total = binder.evaluation().inventory().energy().total();
    binder
        .evaluation()
        .method()
        .energy()
        .filter(energy -> !energy.label().equals(total.label()))
        .ifPresent(energy -> total(paper, energy, Look.TOTAL));
  }

  private void total(Worksheet paper, Derivation figure, Look look) {
    paper.text(0, wording.label(figure.label()), look == Look.TOTAL ? Look.STRONG : Look.TEXT);
    paper.text(1, "", Look.TEXT);
    binder.name(figure.label(), binder.figure(paper, 2, figure, look));
    paper.next();
  }

  private List<Derivation> sums() {
    Derivation total = binder.evaluation().inventory().energy().total();
    Derivation renewable = binder.evaluation().inventory().energy().renewable();
    List<Derivation> parts = total.inputs();
    return parts.size() == 2 ? List.of(parts.get(0), parts.get(1), renewable) : List.of(renewable);
  }

  private Entry energy(Derivation sum, Derivation term) {
    int colon = term.label().indexOf(':');
    String of = colon < 0 ? "" : term.label().substring(colon + 1);
    return new Entry(
        wording.label(sum.label()), List.of(wording.label(term.label()), of), List.of(term));
  }
}
