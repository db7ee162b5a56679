package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every indicator: its value, the share of the leading value it reaches, and whether it counts. */
final class IndicatorSheet {
  static final int GROUP = 2;
  static final int SHARE = 7;
  static final int COUNTS = 8;

  private final Binder binder;
  private final Wording wording;
  private final List<IndicatorResult> results;
  private final Map<String, CellRef> shares = new HashMap<>();

  IndicatorSheet(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
    this.results = binder.evaluation().indicators();
  }

  void write() {
    Worksheet paper =
        binder.begin(
            Tab.INDICATORS,
            2,
            "number",
            "indicator",
            "group",
            "status",
            "value",
            "unit",
            "leading",
            "s",
            "counts",
            "evidence");
    paper.widths(7, 38, 34, 14, 13, 17, 13, 10, 9, 40);
    int first = paper.row();
    history(first + results.size() + 1);
    for (int i = 0; i < results.size(); i++) {
      row(paper, results.get(i));
    }
    for (int i = 0; i < results.size(); i++) {
      counts(paper, results.get(i), first + i);
    }
    skipHistory(paper);
    others(paper);
  }

  private void row(Worksheet paper, IndicatorResult result) {
    IndicatorDefinition definition = result.definition();
    paper.text(0, definition.key(), Look.TEXT);
    paper.text(1, wording.name(definition), Look.TEXT);
    paper.text(GROUP, wording.word("group", definition.group()), Look.TEXT);
    paper.text(3, wording.word("status", result.status()), Look.TEXT);
    Look look = look(definition.kind());
    if (result.value().isPresent()) {
      CellRef value = binder.figure(paper, 4, result.value().get(), look);
      binder.name("indicator." + definition.key() + ".value", value);
    } else {
      paper.text(4, "", Look.TEXT);
    }
    paper.text(
        5, definition.kind() == Kind.RATIO ? "%" : binder.unit(definition.unit()), Look.TEXT);
    Derivation leading = binder.evaluation().profile().leadingValue(definition);
    paper.formula(6, binder.places().at(leading).from(paper.name()), leading.value(), look);
    result
        .s()
        .ifPresentOrElse(s -> share(paper, definition, s), () -> paper.text(SHARE, "", Look.TEXT));
    paper.text(9, result.evidence(), Look.TEXT);
    paper.next();
  }

  private static Look look(Kind kind) {
    return switch (kind) {
      case RATIO -> Look.PERCENT;
      case QUANTITY -> Look.SHARE;
      case COUNT, PRESENCE -> Look.FIGURE;
    };
  }

  private void share(Worksheet paper, IndicatorDefinition definition, Derivation s) {
    String formula = binder.places().formula(s, paper.name());
    CellRef cell = paper.formula(SHARE, formula, s.value(), Look.SHARE);
    if (!Places.atom(s) && !binder.places().placed(s)) {
      binder.places().place(s, cell);
    }
    shares.put(definition.key(), cell);
    binder.name("indicator." + definition.key() + ".s", cell);
  }

  /** Of alternatives the better one counts, of equal ones the first. */
  private void counts(Worksheet paper, IndicatorResult result, int row) {
    String formula = Binder.quoted(binder.yesOrNo(result.s().isPresent()));
    Optional<IndicatorResult> sibling =
        results.stream()
            .filter(other -> other.definition().no() == result.definition().no())
            .filter(other -> other != result && other.s().isPresent())
            .findFirst();
    if (result.s().isPresent() && sibling.isPresent()) {
      String own = share(result).from(paper.name());
      String other = share(sibling.get()).from(paper.name());
      boolean first = results.indexOf(result) < results.indexOf(sibling.get());
      formula =
          "IF("
              + own
              + (first ? ">=" : ">")
              + other
              + ","
              + Binder.quoted(binder.word("yes"))
              + ","
              + Binder.quoted(binder.word("no"))
              + ")";
    }
    paper.formula(row, COUNTS, formula, binder.yesOrNo(result.counts()), Look.VERDICT);
  }

  private CellRef share(IndicatorResult result) {
    return Optional.ofNullable(shares.get(result.definition().key())).orElseThrow();
  }

  /** Intensities of the years, below the indicators, which are made of them. */
  private void history(int row) {
    Worksheet paper = binder.paper(Tab.INDICATORS);
    int back = paper.row();
    paper.go(row);
    Map<String, Derivation> years = new TreeMap<>();
    roots().forEach(root -> intensities(root, years));
    if (!years.isEmpty()) {
      paper.cells(
          binder.words("year", "intensity", "intensity-total", "intensity-output"), Look.HEADER);
    }
    years.forEach((year, intensity) -> year(paper, year, intensity));
    afterHistory = paper.row();
    paper.go(back);
  }

  private int afterHistory;

  private void skipHistory(Worksheet paper) {
    paper.go(afterHistory + 1);
  }

  private void year(Worksheet paper, String year, Derivation intensity) {
    paper.text(0, year, Look.TEXT);
    Derivation total = intensity.inputs().get(0);
    Derivation output = intensity.inputs().get(1);
    CellRef tonnes =
        paper.formula(2, binder.places().at(total).from(paper.name()), total.value(), Look.AMOUNT);
    CellRef made =
        paper.formula(
            3, binder.places().at(output).from(paper.name()), output.value(), Look.AMOUNT);
    CellRef cell =
        paper.formula(
            1,
            tonnes.from(paper.name()) + "/" + made.from(paper.name()),
            intensity.value(),
            Look.SCORE);
    binder.places().place(intensity, cell);
    paper.next();
  }

  private List<Derivation> roots() {
    List<Derivation> roots = new ArrayList<>(binder.evaluation().otherReadings());
    results.forEach(result -> result.value().ifPresent(roots::add));
    return roots;
  }

  private static void intensities(Derivation node, Map<String, Derivation> years) {
    if (node.label().startsWith("intensity:")) {
      years.putIfAbsent(node.label().substring("intensity:".length()), node);
    } else if (node.inputs().size() <= Arithmetic.FEW) {
      node.inputs().forEach(input -> intensities(input, years));
    }
  }

  /** Values under the readings that do not count. */
  private void others(Worksheet paper) {
    if (binder.evaluation().otherReadings().isEmpty()) {
      return;
    }
    paper.cells(binder.words("number", "other-reading", "value"), Look.HEADER);
    for (Derivation reading : binder.evaluation().otherReadings()) {
      String key = reading.label().substring(reading.label().lastIndexOf(':') + 1);
      paper.text(0, "26", Look.TEXT);
      paper.text(1, wording.word("fact.counted", key), Look.TEXT);
      paper.formula(
          2, binder.places().formula(reading, paper.name()), reading.value(), Look.PERCENT);
      paper.next();
    }
  }

  /** A column of the indicators. */
  String column(int column) {
    CellRef first =
        new CellRef(binder.paper(Tab.INDICATORS).name(), LineSheets.HEADER_ROW + 1, column);
    return first.range(first.inRow(LineSheets.HEADER_ROW + results.size()));
  }
}
