package io.tanheng.documents.papers;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.offset.GridPower;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every lot: what of it counts, and the tonnes that it takes off the balance. */
final class LotSheet {
  static final int STEP = 2;
  static final int COUNTED = 9;
  static final int TONNES = 11;
  private static final int VERDICT = 6;
  static final int OWNER = 7;
  private static final int LEFT = 8;

  private final Binder binder;
  private final Wording wording;
  private final Map<String, Derivation> displaced = new HashMap<>();
  private final Map<String, CellRef> tonnes = new HashMap<>();
  private final Map<String, CellRef> counted = new HashMap<>();
  private final Optional<Derivation> factor;
  private int firstGreen = -1;

  LotSheet(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
    for (BalanceStep step : binder.evaluation().balance().steps()) {
      step.amount().inputs().stream()
          .filter(each -> each.label().startsWith("displaced:"))
          .forEach(each -> displaced.put(each.label().substring("displaced:".length()), each));
    }
    factor = displaced.values().stream().findFirst().map(each -> each.inputs().get(1));
  }

  void write() {
    Worksheet paper =
        binder.begin(
            Tab.LOTS,
            1,
            "lot",
            "kind",
            "step",
            "vintage",
            "quantity",
            "unit",
            "verdict",
            "made-out-to",
            "grid-left",
            "counted",
            "displaces",
            "balance-tonnes",
            "why",
            "evidence");
    paper.widths(11, 13, 22, 9, 11, 8, 12, 9, 12, 12, 11, 12, 26, 26);
    binder.evaluation().lots().stream()
        .sorted(
            Comparator.comparing((LotAssessment lot) -> !lot.lot().kind().green())
                .thenComparing(lot -> lot.lot().id()))
        .forEach(lot -> row(paper, lot));
    kinds(paper);
    new GridShares(binder, this).write(paper);
  }

  /** What counts of each kind, in its unit. */
  private void kinds(Worksheet paper) {
    SortedMap<String, BigDecimal> kinds = new TreeMap<>();
    binder
        .evaluation()
        .lots()
        .forEach(
            lot -> kinds.merge(lot.lot().kind().word(), lot.counted().value(), BigDecimal::add));
    paper.next();
    for (Map.Entry<String, BigDecimal> kind : kinds.entrySet()) {
      paper.text(0, "", Look.TEXT);
      CellRef key = paper.text(1, wording.word("kind", kind.getKey()), Look.STRONG);
      String formula =
          "SUMIFS("
              + column(COUNTED).orElseThrow()
              + ","
              + column(1).orElseThrow()
              + ","
              + key.from(paper.name())
              + ")";
      binder.name(
          "by_kind." + kind.getKey(), paper.formula(2, formula, kind.getValue(), Look.AMOUNT));
      paper.next();
    }
  }

  /** The cell of the tonnes that a lot takes off the balance. */
  CellRef tonnes(String lot) {
    return Optional.ofNullable(tonnes.get(lot)).orElseThrow();
  }

  /** Code of the step of the balance that a kind of lots belongs to. */
  static Optional<String> step(OffsetKind kind) {
    return switch (kind) {
      case GREEN_CERTIFICATE -> Optional.of(OffsetKind.GREEN_POWER.word());
      case OTHER -> Optional.empty();
      default -> Optional.of(kind.word());
    };
  }

  private void row(Worksheet paper, LotAssessment lot) {
    String id = lot.lot().id().value();
    String verdict = binder.word(verdict(lot));
    Optional<String> step = step(lot.lot().kind()).filter(any -> lot.inBalance());
    paper.text(0, id, Look.TEXT);
    paper.text(1, wording.word("kind", lot.lot().kind().word()), Look.TEXT);
    paper.text(STEP, step.map(code -> wording.word("step", code)).orElse(""), Look.TEXT);
    paper.text(3, Integer.toString(lot.lot().vintageYear()), Look.TEXT);
    Derivation quantity = quantity(lot);
    CellRef amount =
        paper.formula(
            4, binder.places().at(quantity).from(paper.name()), quantity.value(), Look.FIGURE);
    paper.text(5, quantity.unit(), Look.TEXT);
    CellRef state = paper.text(VERDICT, verdict, Look.TEXT);
    paper.text(OWNER, owner(lot), Look.TEXT);
    Optional<CellRef> left = left(paper, lot);
    String most =
        left.map(cell -> "MIN(" + amount.from(paper.name()) + "," + cell.from(paper.name()) + ")")
            .orElse(amount.from(paper.name()));
    String refused = Binder.quoted(binder.word("verdict.refused"));
    CellRef counts =
        paper.formula(
            COUNTED,
            "IF(" + state.from(paper.name()) + "=" + refused + ",0," + most + ")",
            lot.counted().value(),
            Look.AMOUNT);
    counted.put(id, counts);
    binder.name("lot." + id + ".counted", counts);
    balance(paper, lot, counts);
    paper.text(12, why(lot), Look.TEXT);
    paper.text(13, lot.lot().evidence(), Look.TEXT);
    paper.next();
  }

  private static String verdict(LotAssessment lot) {
    if (!lot.eligible()) {
      return "verdict.refused";
    }
    return lot.inBalance() ? "verdict.counted" : "verdict.indicator";
  }

  /** The row of the book, whatever of it counts. */
  private static Derivation quantity(LotAssessment lot) {
    return lot.counted().leaves().stream()
        .filter(leaf -> leaf.label().equals(lot.counted().label()))
        .filter(leaf -> leaf.source().orElseThrow() instanceof Source.Row)
        .findFirst()
        .orElseGet(
            () ->
                Derivation.row(
                    lot.counted().label(),
                    lot.lot().quantity().value(),
                    lot.lot().quantity().unit().symbol(),
                    lot.lot().where().column("quantity"),
                    lot.lot().evidence()));
  }

  private static String owner(LotAssessment lot) {
    return lot.grid().flatMap(GridPower::owner).map(EnterpriseId::value).orElse("");
  }

  /** What earlier lots leave of the grid power; absent where it does not limit the lot. */
  private Optional<CellRef> left(Worksheet paper, LotAssessment lot) {
    if (lot.grid().isEmpty()) {
      paper.text(LEFT, "", Look.TEXT);
      return Optional.empty();
    }
    firstGreen = firstGreen < 0 ? paper.row() : firstGreen;
    GridPower grid = lot.grid().get();
    String left = left(paper, grid.park(), "");
    BigDecimal today = leftToday(lot, grid.park(), "");
    Optional<Derivation> own = grid.owner().map(grid.enterprises()::get);
    if (own.isPresent()) {
      left = "MIN(" + left + "," + left(paper, own.get(), owner(lot)) + ")";
      today = today.min(leftToday(lot, own.get(), owner(lot)));
    }
    return Optional.of(paper.formula(LEFT, left, today, Look.AMOUNT));
  }

  private String left(Worksheet paper, Derivation grid, String owner) {
    String all = binder.places().at(grid).from(paper.name());
    if (firstGreen == paper.row()) {
      return all;
    }
    CellRef first = paper.at(COUNTED).inRow(firstGreen);
    CellRef last = paper.at(COUNTED).inRow(paper.row() - 1);
    String before = first.to(last, paper.name());
    String owners = first.inColumn(OWNER).to(last.inColumn(OWNER), paper.name());
    String used =
        owner.isEmpty()
            ? "SUM(" + before + ")"
            : "SUMIFS(" + before + "," + owners + "," + Binder.quoted(owner) + ")";
    return "MAX(0," + all + "-" + used + ")";
  }

  /** What is left today, from the MWh that the engine counts. */
  private BigDecimal leftToday(LotAssessment lot, Derivation grid, String owner) {
    BigDecimal used =
        binder.evaluation().lots().stream()
            .filter(other -> other.grid().isPresent())
            .filter(other -> other.lot().id().compareTo(lot.lot().id()) < 0)
            .filter(other -> owner.isEmpty() || owner(other).equals(owner))
            .map(other -> other.counted().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return grid.value().subtract(used).max(BigDecimal.ZERO);
  }

  private void balance(Worksheet paper, LotAssessment lot, CellRef counts) {
    String id = lot.lot().id().value();
    binder.places().move(lot.counted(), counts);
    if (!lot.inBalance()) {
      paper.text(10, "", Look.TEXT);
      paper.text(TONNES, "", Look.TEXT);
      return;
    }
    String cell = counts.from(paper.name());
    if (lot.lot().kind().green()) {
      green(paper, id, cell);
    } else {
      paper.text(10, "", Look.TEXT);
      tonnes.put(id, paper.formula(TONNES, cell, lot.counted().value(), Look.AMOUNT));
    }
  }

  private void green(Worksheet paper, String id, String counts) {
    if (factor.isEmpty()) {
      paper.text(10, "", Look.TEXT);
      tonnes.put(id, paper.formula(TONNES, "0*" + counts, BigDecimal.ZERO, Look.AMOUNT));
      return;
    }
    Derivation own = factor.get();
    CellRef price =
        paper.formula(10, binder.places().at(own).from(paper.name()), own.value(), Look.FIGURE);
    Derivation tree = displaced.get(id);
    BigDecimal value = tree == null ? BigDecimal.ZERO : tree.value();
    CellRef cell =
        paper.formula(TONNES, counts + "*" + price.from(paper.name()), value, Look.AMOUNT);
    tonnes.put(id, cell);
    if (tree != null) {
      binder.places().place(tree, cell);
    }
  }

  private String why(LotAssessment lot) {
    return lot.why().stream()
        .map(issue -> (wording.word("why", issue.code()) + " " + issue.clause()).strip())
        .distinct()
        .collect(Collectors.joining(wording.text("punctuation.list")));
  }

  /** MWh that the green lots made out to somebody count; blank: to the park. */
  String counted(String owner) {
    long green =
        binder.evaluation().lots().stream().filter(lot -> lot.lot().kind().green()).count();
    CellRef first = new CellRef(binder.paper(Tab.LOTS).name(), LineSheets.HEADER_ROW + 1, COUNTED);
    CellRef last = first.inRow(LineSheets.HEADER_ROW + (int) green);
    String mwh = first.range(last);
    String owners = first.inColumn(OWNER).range(last.inColumn(OWNER));
    return "SUMPRODUCT((" + owners + "=" + owner + ")*" + mwh + ")";
  }

  /** A column of the lots, for sums by a criterion; absent where there are none. */
  Optional<String> column(int column) {
    List<LotAssessment> lots = binder.evaluation().lots();
    if (lots.isEmpty()) {
      return Optional.empty();
    }
    CellRef first = new CellRef(binder.paper(Tab.LOTS).name(), LineSheets.HEADER_ROW + 1, column);
    return Optional.of(first.range(first.inRow(LineSheets.HEADER_ROW + lots.size())));
  }
}
