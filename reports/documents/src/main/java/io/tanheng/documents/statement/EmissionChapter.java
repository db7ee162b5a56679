package io.tanheng.documents.statement;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.inventory.TransferReconciliation;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Row.Weight;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The emissions by scope, category, gas and enterprise, and what stands beside the total. */
final class EmissionChapter {
  private EmissionChapter() {}

  /** By scope and category up to the accounting total, with shares of scope 1 and 2. */
  static void scopes(Draft draft) {
    Inventory inventory = draft.evaluation().inventory();
    Totals totals = inventory.park();
    BigDecimal gross = totals.isoTotalLocation().value();
    List<Row> rows = new ArrayList<>();
    scope(draft, "scope1", totals.scope1().value(), true, rows);
    scope(draft, "scope2_location", totals.scope2Location().value(), false, rows);
    beside(draft, "− ", "co2_recovered", totals.co2Recovered().value().negate(), rows);
    beside(draft, "− ", "exports", totals.exports().value().negate(), rows);
    beside(draft, "+ ", "attribute_sold", totals.attributeSold().value(), rows);
    BigDecimal total = totals.gbTotal().value();
    rows.add(
        Row.of(
            Weight.TOTAL,
            draft.wording().label("gb_total"),
            Figures.amount(total),
            Draft.share(total, gross)));
    List<Column> columns =
        List.of(
            draft.words("statement.source", 8),
            draft.tonnes("statement.emissions", 4),
            draft.numbers("inventory.share", "%", 4));
    draft.table(draft.say("statement.by-scope"), columns, rows);
    readded(draft, "scope1", totals.scope1().value(), true);
    readded(draft, "scope2_location", totals.scope2Location().value(), false);
    draft.readded(
        draft.wording().label("gb_total"),
        List.of(
            totals.scope1().value(),
            totals.scope2Location().value(),
            totals.co2Recovered().value().negate(),
            totals.exports().value().negate(),
            totals.attributeSold().value()),
        total);
  }

  /** The categories of a scope as they are shown, beside its total. */
  private static void readded(Draft draft, String label, BigDecimal total, boolean direct) {
    List<BigDecimal> parts = new ArrayList<>();
    draft
        .evaluation()
        .inventory()
        .byCategory()
        .forEach(
            (word, tonnes) -> {
              if (direct != Category.valueOf(word.toUpperCase(Locale.ROOT)).purchase()) {
                parts.add(tonnes);
              }
            });
    draft.readded(draft.wording().label(label), parts, total);
  }

  private static void scope(
      Draft draft, String label, BigDecimal value, boolean direct, List<Row> rows) {
    Inventory inventory = draft.evaluation().inventory();
    BigDecimal gross = inventory.park().isoTotalLocation().value();
    String name = draft.wording().label(label);
    rows.add(Row.of(name, Figures.amount(value), Draft.share(value, gross)));
    inventory
        .byCategory()
        .forEach(
            (word, tonnes) -> {
              if (direct != Category.valueOf(word.toUpperCase(Locale.ROOT)).purchase()) {
                String category = draft.wording().word("category", word);
                String share = Draft.share(tonnes, gross);
                rows.add(Row.of(Weight.PART, category, Figures.amount(tonnes), share));
              }
            });
  }

  private static void beside(
      Draft draft, String sign, String label, BigDecimal value, List<Row> rows) {
    if (value.signum() != 0) {
      BigDecimal gross = draft.evaluation().inventory().park().isoTotalLocation().value();
      String name = sign + draft.wording().label(label);
      rows.add(Row.of(name, Figures.amount(value), Draft.share(value, gross)));
    }
  }

  /** The third party's totals, the park's own beside, and the difference. */
  static void compared(Draft draft) {
    draft.dossier().own().ifPresent(own -> compared(draft, own.inventory().park()));
  }

  private static void compared(Draft draft, Totals own) {
    Totals here = draft.evaluation().inventory().park();
    List<Row> rows = new ArrayList<>();
    List<Function<Totals, BigDecimal>> figures =
        List.of(
            totals -> totals.scope1().value(),
            totals -> totals.scope2Location().value(),
            totals -> totals.co2Recovered().value(),
            totals -> totals.exports().value(),
            totals -> totals.gbTotal().value());
    List<String> labels =
        List.of("scope1", "scope2_location", "co2_recovered", "exports", "gb_total");
    for (int i = 0; i < labels.size(); i++) {
      BigDecimal theirs = figures.get(i).apply(own);
      BigDecimal ours = figures.get(i).apply(here);
      BigDecimal difference = ours.subtract(theirs);
      rows.add(
          Row.of(
              i == labels.size() - 1 ? Weight.TOTAL : Weight.PLAIN,
              draft.wording().label(labels.get(i)),
              Figures.amount(theirs),
              Figures.amount(ours),
              Figures.amount(difference),
              Draft.share(difference, theirs)));
    }
    List<Column> columns =
        List.of(
            draft.words("statement.source", 6),
            draft.tonnes("statement.own", 4),
            draft.tonnes("statement.third-party", 4),
            draft.tonnes("statement.difference", 4),
            draft.numbers("statement.of-own", "%", 3));
    draft.table(draft.say("statement.compared"), columns, rows);
  }

  /** By gas: direct emissions and those of purchased energy. */
  static void gases(Draft draft) {
    GasTable table = GasTable.of(draft.evaluation().inventory());
    List<Row> rows = new ArrayList<>();
    table
        .gases()
        .forEach(
            (gas, sums) ->
                rows.add(
                    Row.of(gas, Figures.amount(sums.direct()), Figures.amount(sums.energy()))));
    List<Column> columns =
        List.of(
            draft.words("statement.gas", 5),
            Column.number(draft.wording().label("scope1"), Draft.TONNES, 4),
            Column.number(draft.wording().label("scope2_location"), Draft.TONNES, 4));
    draft.table(draft.say("statement.by-gas"), columns, rows);
  }

  /** Each enterprise's own totals and how they add up to the park's. */
  static void enterprises(Draft draft) {
    List<Row> rows = new ArrayList<>();
    draft
        .evaluation()
        .inventory()
        .byEnterprise()
        .forEach(
            (id, totals) ->
                rows.add(
                    Row.of(
                        id.value(),
                        draft.wording().name(id, draft.evaluation().book().enterprises()),
                        Figures.amount(totals.scope1().value()),
                        Figures.amount(totals.scope2Location().value()),
                        Figures.amount(totals.gbTotal().value()))));
    List<Column> columns =
        List.of(
            Column.id(draft.say("enterprise.id"), 2),
            draft.words("enterprise.name", 6),
            Column.number(draft.wording().label("scope1"), Draft.TONNES, 4),
            Column.number(draft.wording().label("scope2_location"), Draft.TONNES, 4),
            Column.number(draft.wording().label("gb_total"), Draft.TONNES, 4));
    draft.table(draft.say("statement.by-enterprise"), columns, rows);
    draft.evaluation().inventory().transfers().ifPresent(each -> transfers(draft, each));
  }

  private static void transfers(Draft draft, TransferReconciliation each) {
    List<Row> rows =
        List.of(
            Row.of(draft.say("transfers.enterprises"), Figures.amount(each.enterprises())),
            Row.of(draft.say("transfers.purchases"), Figures.amount(each.transferPurchases())),
            Row.of(draft.say("transfers.exports"), Figures.amount(each.transferExports())),
            Row.of(Weight.TOTAL, draft.say("transfers.park"), Figures.amount(each.park())));
    List<Column> columns =
        List.of(draft.words("statement.item", 9), draft.tonnes("statement.emissions", 4));
    draft.table(draft.say("statement.transfers"), columns, rows);
    draft.readded(
        draft.say("transfers.park"),
        List.of(each.enterprises(), each.transferPurchases().negate(), each.transferExports()),
        each.park());
  }

  /** Market-based and ISO totals, biogenic CO2, energy. */
  static void beside(Draft draft) {
    Totals totals = draft.evaluation().inventory().park();
    var energy = draft.evaluation().inventory().energy();
    List<Row> rows = new ArrayList<>();
    for (var each :
        List.of(
            totals.scope2Market(),
            totals.isoTotalLocation(),
            totals.isoTotalMarket(),
            totals.biogenicCo2())) {
      String name = draft.wording().label(each.label());
      rows.add(Row.of(name, Figures.amount(each.value()), Draft.TONNES));
    }
    for (var each : List.of(energy.total(), energy.renewable())) {
      rows.add(Row.of(draft.wording().label(each.label()), Figures.amount(each.value()), "tce"));
    }
    List<Column> columns =
        List.of(
            draft.words("statement.item", 8),
            draft.numbers("statement.amount", "", 4),
            draft.words("statement.unit", 2));
    draft.table(draft.say("statement.beside"), columns, rows);
  }
}
