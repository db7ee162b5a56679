package io.tanheng.documents.papers;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.inventory.TransferReconciliation;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Totals of the park, by category, gas and enterprise, and how transfers cancel. */
final class TotalSheet {
  private final Binder binder;
  private final Wording wording;
  private final LineSheets lines;
  private final Inventory inventory;

  TotalSheet(Binder binder, LineSheets lines) {
    this.binder = binder;
    this.wording = binder.wording();
    this.lines = lines;
    this.inventory = binder.evaluation().inventory();
  }

  void write() {
    Worksheet paper = binder.begin(Tab.TOTALS, 1, "figure", "tonnes");
    paper.widths(42, 16, 15, 15, 15, 15, 15, 15, 15, 15, 15);
    totals(inventory.park())
        .forEach(total -> row(paper, wording.label(total.label()), total, total.label()));
    headlines(paper);
    Optional<Derivation> zero = zeroRated();
    String electricity = Category.PURCHASED_ELECTRICITY.word();
    grouped(paper, "by_category", inventory.byCategory(), LineSheets.CATEGORY, electricity, zero);
    grouped(paper, "by_gas", inventory.byGas(), LineSheets.GAS, "CO2", zero);
    CellRef[] enterprises = enterprises(paper);
    inventory.transfers().ifPresent(found -> transfers(paper, found, enterprises));
  }

  private static List<Derivation> totals(Totals totals) {
    return List.of(
        totals.scope1(),
        totals.scope2Location(),
        totals.scope2Market(),
        totals.co2Recovered(),
        totals.exports(),
        totals.attributeSold(),
        totals.gbTotal(),
        totals.isoTotalLocation(),
        totals.isoTotalMarket(),
        totals.biogenicCo2());
  }

  private void row(Worksheet paper, String text, Derivation figure, String name) {
    boolean total = name.equals("gb_total");
    paper.text(0, text, total ? Look.STRONG : Look.TEXT);
    binder.name(name, binder.figure(paper, 1, figure, total ? Look.TOTAL : Look.AMOUNT));
    paper.next();
  }

  private void headlines(Worksheet paper) {
    heading(paper, "headlines");
    for (HeadlineFigure headline : binder.evaluation().method().headlines()) {
      String name = headline.headline().name();
      row(paper, wording.label(name), headline.value(), "headline." + name);
    }
    binder
        .evaluation()
        .method()
        .intensity()
        .ifPresent(
            each ->
                row(paper, wording.label(each.label()) + ", " + each.unit(), each, "intensity"));
    binder
        .evaluation()
        .method()
        .directShare()
        .ifPresent(each -> row(paper, wording.label(each.label()), each, "direct_share"));
  }

  private void heading(Worksheet paper, String key) {
    paper.next();
    paper.cells(binder.words(key, "tonnes"), Look.HEADER);
  }

  /** The tonnes that a method counts 0 where power is bought. */
  private Optional<Derivation> zeroRated() {
    Derivation location = inventory.park().scope2Location();
    return location.operation() == Operation.DIFFERENCE
        ? Optional.of(location.inputs().get(1))
        : Optional.empty();
  }

  private void grouped(
      Worksheet paper,
      String group,
      SortedMap<String, BigDecimal> sums,
      int column,
      String reduced,
      Optional<Derivation> zero) {
    heading(paper, group);
    for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
      boolean gas = column == LineSheets.GAS;
      String word = gas ? sum.getKey() : wording.word("category", sum.getKey());
      CellRef key = paper.text(0, word, Look.TEXT);
      String formula =
          counted(Account.SCOPE1, true, column, key)
              + "+"
              + counted(Account.SCOPE2, true, column, key);
      if (zero.isPresent() && sum.getKey().equals(reduced)) {
        formula += "-" + binder.places().at(zero.get()).from(paper.name());
      }
      CellRef cell = paper.formula(1, formula, sum.getValue(), Look.AMOUNT);
      binder.name(group + "." + sum.getKey(), cell);
      paper.next();
    }
  }

  /** Tonnes of the lines that are booked so, of the park or of transfers inside it. */
  private String counted(Account account, boolean park, int column, CellRef key) {
    String criteria = column < 0 ? "" : "," + column(column) + "," + key.from(key.sheet());
    return "SUMIFS("
        + column(LineSheets.TONNES)
        + ","
        + column(LineSheets.ACCOUNT)
        + ","
        + Binder.quoted(lines.account(account))
        + ","
        + column(LineSheets.PARK)
        + ","
        + Binder.quoted(binder.yesOrNo(park))
        + criteria
        + ")";
  }

  private String column(int column) {
    Worksheet paper = binder.paper(Tab.LINES);
    CellRef first = new CellRef(paper.name(), LineSheets.HEADER_ROW + 1, column);
    return first.range(first.inRow(Math.max(paper.row() - 1, LineSheets.HEADER_ROW + 1)));
  }

  /** Each enterprise's own totals; the first and last cell of their accounting totals. */
  private CellRef[] enterprises(Worksheet paper) {
    paper.next();
    List<String> headings = new ArrayList<>(List.of(binder.word("enterprise")));
    totals(inventory.park())
        .forEach(total -> headings.add(wording.label(total.label()) + "\ntCO2e"));
    paper.cells(headings, Look.HEADER);
    CellRef first = paper.at(7);
    CellRef last = first;
    for (Map.Entry<EnterpriseId, Totals> own : inventory.byEnterprise().entrySet()) {
      EnterpriseId id = own.getKey();
      String name = wording.name(id, binder.evaluation().book().enterprises());
      paper.text(0, name.equals(id.value()) ? name : id + " " + name, Look.TEXT);
      List<Derivation> totals = totals(own.getValue());
      for (int i = 0; i < totals.size(); i++) {
        CellRef cell = binder.figure(paper, i + 1, totals.get(i), Look.AMOUNT);
        String figure = totals.get(i).label().replace(":" + id, "");
        binder.name("by_enterprise." + id + "." + figure, cell);
      }
      last = paper.at(7);
      paper.next();
    }
    return new CellRef[] {first, last};
  }

  private void transfers(Worksheet paper, TransferReconciliation found, CellRef[] enterprises) {
    heading(paper, "transfers");
    String sum = "SUM(" + enterprises[0].to(enterprises[1], paper.name()) + ")";
    CellRef all = line(paper, "transfers.enterprises", sum, found.enterprises());
    CellRef bought =
        line(
            paper,
            "transfers.purchases",
            counted(Account.SCOPE2, false, -1, all),
            found.transferPurchases());
    CellRef sold =
        line(
            paper,
            "transfers.exports",
            counted(Account.EXPORTED, false, -1, all),
            found.transferExports());
    String total = binder.places().at(inventory.park().gbTotal()).from(paper.name());
    CellRef park = line(paper, "transfers.park", total, found.park());
    String name = paper.name();
    String difference =
        all.from(name) + "-" + bought.from(name) + "+" + sold.from(name) + "-" + park.from(name);
    line(paper, "transfers.difference", difference, found.difference());
  }

  private CellRef line(Worksheet paper, String key, String formula, BigDecimal value) {
    paper.text(0, wording.text(key), Look.TEXT);
    CellRef cell = paper.formula(1, formula, value, Look.AMOUNT);
    binder.name(key, cell);
    paper.next();
    return cell;
  }
}
