package io.tanheng.documents.statement;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Annex 4: the calculation of every line, each factor unrounded beside the result. */
final class LineAnnex {
  /** So many lines are shown, the largest ones where there are more. */
  private static final int MOST = 400;

  private LineAnnex() {}

  static void write(Draft draft) {
    List<EmissionLine> lines =
        draft.evaluation().inventory().lines().stream()
            .filter(line -> !line.gas().isEmpty())
            .toList();
    draft.heading(1, "statement.annex4");
    boolean whole = lines.size() <= MOST;
    draft.note(
        whole ? "statement.annex4-note" : "statement.annex4-largest",
        "count",
        Integer.toString(MOST),
        "lines",
        Integer.toString(lines.size()));
    List<EmissionLine> shown = whole ? lines : largest(lines);
    draft.table(
        "",
        List.of(
            Column.id(draft.say("statement.line"), 3),
            draft.words("statement.activity", 5),
            draft.words("statement.gas", 3),
            draft.words("statement.formula", 6),
            draft.words("statement.operands", 15),
            draft.tonnes("statement.emissions", 4),
            draft.words("statement.account", 5)),
        shown.stream().map(each -> row(each, draft)).toList());
  }

  private static List<EmissionLine> largest(List<EmissionLine> lines) {
    Comparator<EmissionLine> bySize = Comparator.comparing(line -> line.tonnes().abs());
    return lines.stream().sorted(bySize.reversed()).limit(MOST).toList();
  }

  private static Row row(EmissionLine line, Draft draft) {
    String key =
        line.activity().transfer()
            ? "statement.account.transfer"
            : "statement.account." + line.account().name().toLowerCase(java.util.Locale.ROOT);
    return Row.of(
        line.activity().id().value(),
        draft.wording().name(line.activity().activity()),
        line.gas(),
        line.formula(),
        draft.list(line.operands().stream().map(each -> operand(each, draft))),
        Figures.amount(line.tonnes()),
        draft.say(key));
  }

  /** {@code low calorific value 389.31 GJ/10^4Nm3}, unrounded. */
  private static String operand(Derivation each, Draft draft) {
    String unit = each.unit().isBlank() || each.unit().equals("1") ? "" : " " + each.unit();
    return draft.wording().label(each.label()) + " " + exact(each.value()) + unit;
  }

  /** A read figure as it was written; a calculated one, such as an enthalpy, in ten digits. */
  private static String exact(BigDecimal value) {
    return value.precision() > 16 ? Figures.exact(value) : value.toPlainString();
  }
}
