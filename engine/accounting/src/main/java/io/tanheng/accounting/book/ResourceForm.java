package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.Folded;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.measure.Resources;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code roof_area:12000 m2;land:3 ha}, as {@link Resources}; each resource once. */
final class ResourceForm implements CellForm {
  private static final CellForm NUMBER = NumberForm.notNegative();

  @Override
  public Cell read(String text) {
    SortedMap<String, Resources.Amount> amounts = new TreeMap<>();
    for (String part : Folded.text(text).split(";")) {
      String[] named = part.strip().split("\\s*:\\s*", 2);
      String[] amount = named.length < 2 ? new String[0] : named[1].strip().split("\\s+", 2);
      if (named[0].isEmpty() || amount.length < 2) {
        return Cell.bad("resources-syntax", "value", part.strip());
      }
      if (!(NUMBER.read(amount[0]) instanceof Cell.Good number)) {
        return NUMBER.read(amount[0]);
      }
      Resources.Amount read = new Resources.Amount((BigDecimal) number.value(), amount[1]);
      if (amounts.putIfAbsent(named[0], read) != null) {
        return Cell.bad("item-twice", "value", named[0]);
      }
    }
    return Cell.good(new Resources(amounts), canonical(amounts));
  }

  /** The same whatever the order and the way to write a number. */
  private static String canonical(SortedMap<String, Resources.Amount> amounts) {
    return amounts.entrySet().stream()
        .map(
            each ->
                each.getKey()
                    + ":"
                    + each.getValue().value().stripTrailingZeros().toPlainString()
                    + " "
                    + each.getValue().unit())
        .collect(Collectors.joining(";"));
  }
}
