package io.tanheng.accounting.book.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form that remembers what it read, for columns whose few words stand in many rows. For one
 * reading, by any thread.
 */
public final class RememberedForm implements CellForm {
  private static final int MOST = 10_000;

  private final CellForm form;
  private final Map<String, Cell> read = new ConcurrentHashMap<>();

  public RememberedForm(CellForm form) {
    this.form = form;
  }

  @Override
  public Cell read(String text) {
    Cell known = read.get(text);
    return known != null ? known : learn(text);
  }

  @Override
  public List<Choice> choices() {
    return form.choices();
  }

  @Override
  public CellForm from1904() {
    return new RememberedForm(form.from1904());
  }

  private Cell learn(String text) {
    Cell cell = form.read(text);
    if (read.size() < MOST) {
      read.put(text, cell);
    }
    return cell;
  }
}
