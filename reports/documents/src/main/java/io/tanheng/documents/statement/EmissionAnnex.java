package io.tanheng.documents.statement;

import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Row.Weight;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.ExactSum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Annex 1: the mass and the tonnes of each gas by kind of source, up to the accounting total. */
final class EmissionAnnex {
  private static final class Sums {
    private final ExactSum mass = new ExactSum();
    private final ExactSum tonnes = new ExactSum();
  }

  private final Draft draft;
  private final Map<Account, Map<String, Map<String, Sums>>> accounts =
      new EnumMap<>(Account.class);

  private EmissionAnnex(Draft draft) {
    this.draft = draft;
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
    String total = Figures.amount(draft.evaluation().inventory().park().gbTotal().value());
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
  }
}
