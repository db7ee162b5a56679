package io.tanheng.accounting.book.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Several words of one form, parted by {@code ,}, {@code ;}, {@code 、} or {@code ，}; the value is
 * a list of what the form reads, in the order given.
 *
 * @param item form of each
 */
public record ListForm(CellForm item) implements CellForm {
  @Override
  public Cell read(String text) {
    List<Object> values = new ArrayList<>();
    List<String> canonical = new ArrayList<>();
    for (String part : text.split("[,;、，；]")) {
      Cell cell = part.isBlank() ? Cell.bad("empty-item", "value", text) : item.read(part.strip());
      if (!(cell instanceof Cell.Good good)) {
        return cell;
      }
      if (canonical.contains(good.canonical())) {
        return Cell.bad("item-twice", "value", part.strip());
      }
      values.add(good.value());
      canonical.add(good.canonical());
    }
    return values.isEmpty()
        ? Cell.bad("empty-item", "value", text)
        : Cell.good(List.copyOf(values), String.join(",", canonical));
  }
}
