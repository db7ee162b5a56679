package io.tanheng.accounting.book.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Several words of one form, parted by {@code ,}, {@code ;}, {@code 、} or {@code ，}; the value is
 * {@link Items}.
 *
 * @param item form of each
 */
public record ListForm(CellForm item) implements CellForm {
  /**
   * What was read.
   *
   * @param canonical the words in one spelling, in the order given
   */
  public record Items(List<String> canonical) {
    public Items {
      canonical = List.copyOf(canonical);
    }
  }

  @Override
  public Cell read(String text) {
    List<String> canonical = new ArrayList<>();
    for (String part : text.split("[,;、，；]")) {
      Cell cell = part.isBlank() ? Cell.bad("empty-item", "value", text) : item.read(part.strip());
      if (!(cell instanceof Cell.Good good)) {
        return cell;
      }
      if (canonical.contains(good.canonical())) {
        return Cell.bad("item-twice", "value", part.strip());
      }
      canonical.add(good.canonical());
    }
    return canonical.isEmpty()
        ? Cell.bad("empty-item", "value", text)
        : Cell.good(new Items(canonical), String.join(",", canonical));
  }
}
