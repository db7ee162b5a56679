package io.tanheng.documents.statement;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.GroupedTotals;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Row.Weight;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Annex 1: the mass and the tonnes of each gas by kind of source, up to the accounting total. */
final class EmissionAnnex {
  private static final class Sums {
    private final ExactSum mass = new ExactSum();
    private final ExactSum tonnes = new ExactSum();
  }

  private final Draft draft;
  private final Optional<Derivation> zeroRated;
  private final Map<Account, Map<String, Map<String, Sums>>> accounts =
      new EnumMap<>(Account.class);

  private EmissionAnnex(Draft draft) {
    this.draft = draft;
    this.zeroRated = GroupedTotals.zeroRated(draft.evaluation().inventory());
    draft.evaluation().inventory().lines().stream()
        .filter(line -> !line.activity().transfer() && !line.gas().isEmpty())
        .filter(line -> line.account() != Account.NONE)
        .forEach(this::add);
  }

  private void add(EmissionLine line) {
    Sums sums =
        accounts
            .computeIfAbsent(line.account(), none -> new TreeMap<>())
            .computeIfAbsent(line.activity().category().word(), none -> new TreeMap<>())
            .computeIfAbsent(line.gas(), none -> new Sums());
    sums.mass.add(line.mass().value());
    sums.tonnes.add(line.tonnes());
  }

  static void write(Draft draft) {
    draft.heading(1, "statement.annex1");
    draft.note("statement.annex1-note");
    EmissionAnnex annex = new EmissionAnnex(draft);
    List<Row> rows = new ArrayList<>();
    annex.accounts.forEach((account, categories) -> annex.rows(account, categories, rows));
    BigDecimal gbTotal = draft.evaluation().inventory().park().gbTotal().value();
    String total = Figures.amount(gbTotal);
    String name = draft.wording().label("gb_total");
    rows.add(Row.of(Weight.TOTAL, name, "", "", total));
    draft.table(
        "",
        List.of(
            draft.words("statement.source-kind", 6),
            draft.words("statement.gas", 3),
            draft.numbers("statement.mass", "t", 4),
            draft.tonnes("statement.emissions", 4)),
        rows);
    List<BigDecimal> counted = annex.counted();
    annex.zeroRated.ifPresent(tonnes -> counted.add(tonnes.value().negate()));
    draft.readded(name, counted, gbTotal);
  }

  /** What is shown, as the accounting total counts it. */
  private List<BigDecimal> counted() {
    List<BigDecimal> counted = new ArrayList<>();
    accounts.forEach(
        (account, categories) ->
            categories
                .values()
                .forEach(
                    gases ->
                        gases
                            .values()
                            .forEach(sums -> counted.add(account.counted(sums.tonnes.value())))));
    return counted;
  }

  /** Green power that the method counts 0 where it is bought. */
  private Row less(Derivation tonnes) {
    String name = "− " + draft.wording().label(tonnes.label());
    return Row.of(name, "CO2", "", Figures.amount(tonnes.value().negate()));
  }

  private void rows(Account account, Map<String, Map<String, Sums>> categories, List<Row> rows) {
    String key = "statement.account." + account.name().toLowerCase(Locale.ROOT);
    rows.add(Row.group(draft.say(key)));
    categories.forEach(
        (category, gases) ->
            gases.forEach(
                (gas, sums) ->
                    rows.add(
                        Row.of(
                            draft.wording().word("category", category),
                            gas,
                            Figures.exact(sums.mass.value()),
                            Figures.amount(sums.tonnes.value())))));
    if (account == Account.SCOPE2) {
      zeroRated.ifPresent(tonnes -> rows.add(less(tonnes)));
    }
  }
}
