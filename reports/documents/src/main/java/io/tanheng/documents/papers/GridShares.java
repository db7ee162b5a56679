package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.offset.GridPower;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the green power of the park is shared out among its enterprises: pro rata to their grid
 * power, at most what their own lots leave of it. The share of grid power that all can have is the
 * largest of those that each enterprise would set if those below it took all they have left.
 */
final class GridShares {
  private static final int GRID = 2;
  private static final int USED = 3;
  private static final int LEFT = 4;
  private static final int RATIO = 5;
  private static final int LEVEL = 6;
  private static final int MATCHED = 7;

  private final Binder binder;
  private final LotSheet lots;

  GridShares(Binder binder, LotSheet lots) {
    this.binder = binder;
    this.lots = lots;
  }

  void write(Worksheet paper) {
    List<LotAssessment> green =
        binder.evaluation().lots().stream().filter(lot -> lot.grid().isPresent()).toList();
    if (green.isEmpty()) {
      return;
    }
    GridPower grid = green.get(green.size() - 1).grid().orElseThrow();
    paper.next();
    paper.cells(
        binder.words(
            "enterprise",
            "",
            "shares.grid",
            "shares.used",
            "shares.left",
            "shares.ratio",
            "shares.level",
            "shares.matched"),
        Look.HEADER);
    int first = paper.row();
    int last = first + grid.enterprises().size() - 1;
    for (Map.Entry<EnterpriseId, Derivation> each : grid.enterprises().entrySet()) {
      row(paper, each.getKey(), each.getValue(), first, last);
    }
  }

  private void row(Worksheet paper, EnterpriseId id, Derivation grid, int first, int last) {
    String name = paper.name();
    CellRef key = paper.text(0, id.value(), Look.TEXT);
    paper.text(1, "", Look.TEXT);
    CellRef all = binder.figure(paper, GRID, grid, Look.AMOUNT);
    String own = lots.counted(key.from(name));
    BigDecimal usedToday = used(id);
    CellRef used = paper.formula(USED, own, usedToday, Look.AMOUNT);
    String left = "MAX(0," + all.from(name) + "-" + used.from(name) + ")";
    BigDecimal leftToday = grid.value().subtract(usedToday).max(BigDecimal.ZERO);
    CellRef rest = paper.formula(LEFT, left, leftToday, Look.AMOUNT);
    String ratio = "IF(" + all.from(name) + ">0," + rest.from(name) + "/" + all.from(name) + ",0)";
    CellRef part = paper.formula(RATIO, ratio, "", Look.SHARE);
    level(paper, part, first, last);
    matched(paper, id, first, last);
    paper.next();
  }

  private void level(Worksheet paper, CellRef part, int first, int last) {
    String name = paper.name();
    String ratios = column(paper, RATIO, first, last);
    String lefts = column(paper, LEFT, first, last);
    String grids = column(paper, GRID, first, last);
    String below = "SUMPRODUCT((" + ratios + "<" + part.from(name) + ")*" + lefts + ")";
    String others = "SUMPRODUCT((" + ratios + ">=" + part.from(name) + ")*" + grids + ")";
    String formula =
        "IF(" + others + ">0,(" + lots.counted("\"\"") + "-" + below + ")/" + others + ",0)";
    paper.formula(LEVEL, formula, "", Look.SHARE);
  }

  private void matched(Worksheet paper, EnterpriseId id, int first, int last) {
    String name = paper.name();
    String levels = column(paper, LEVEL, first, last);
    String share =
        "MIN("
            + paper.at(LEFT).from(name)
            + ",MAX(0,"
            + levels
            + ")*"
            + paper.at(GRID).from(name)
            + ")";
    Optional<Derivation> tree =
        Optional.ofNullable(binder.evaluation().inventory().byEnterprise().get(id))
            .map(Totals::scope2Market)
            .flatMap(market -> find(market, "green_matched:" + id));
    BigDecimal today = tree.map(Derivation::value).orElse(BigDecimal.ZERO);
    CellRef cell =
        paper.formula(MATCHED, paper.at(USED).from(name) + "+" + share, today, Look.AMOUNT);
    tree.ifPresent(each -> binder.places().move(each, cell));
  }

  private static String column(Worksheet paper, int column, int first, int last) {
    CellRef top = new CellRef(paper.name(), first, column);
    return top.range(top.inRow(last));
  }

  private BigDecimal used(EnterpriseId id) {
    return binder.evaluation().lots().stream()
        .filter(lot -> lot.grid().flatMap(GridPower::owner).filter(id::equals).isPresent())
        .map(lot -> lot.counted().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Derivation> find(Derivation node, String label) {
    if (node.label().equals(label)) {
      return Optional.of(node);
    }
    return node.inputs().stream()
        .filter(each -> !each.isDeferred())
        .flatMap(each -> find(each, label).stream())
        .findFirst();
  }
}
