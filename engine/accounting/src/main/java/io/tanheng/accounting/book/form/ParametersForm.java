package io.tanheng.accounting.book.form;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code name=value;name=value}: each name known, each value of its form. */
public final class ParametersForm implements CellForm {
  /**
   * What was read.
   *
   * @param byName values by name, numbers without needless zeros
   */
  public record Values(SortedMap<String, String> byName) {
    public Values {
      byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }
  }

  private final SortedMap<String, CellForm> forms;

  public ParametersForm(Map<String, CellForm> forms) {
    this.forms = new TreeMap<>(forms);
  }

  @Override
  public Cell read(String text) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String pair : text.split(";")) {
      Optional<Cell> fault = pair.isBlank() ? Optional.empty() : add(pair, values);
      if (fault.isPresent()) {
        return fault.get();
      }
    }
    return values.isEmpty() ? syntax(text) : Cell.good(new Values(values), canonical(values));
  }

  private Optional<Cell> add(String pair, SortedMap<String, String> values) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? "" : pair.substring(0, equals).strip();
    String value = pair.substring(equals + 1).strip();
    if (name.isEmpty() || value.isEmpty()) {
      return Optional.of(syntax(pair));
    }
    CellForm form = forms.get(name);
    if (form == null) {
      return Optional.of(unknown(name));
    }
    return form.read(value) instanceof Cell.Good good
        ? put(values, name, good.canonical())
        : Optional.of(wrong(name, value, form));
  }

  private static Cell wrong(String name, String value, CellForm form) {
    String expected =
        form instanceof NumberForm number
            ? number.range()
            : form instanceof WordForm words ? String.join(" | ", words.allowed()) : "";
    return Cell.bad("bad-parameter", "name", name, "value", value, "expected", expected);
  }

  private static Optional<Cell> put(SortedMap<String, String> values, String name, String value) {
    return values.put(name, value) == null
        ? Optional.empty()
        : Optional.of(Cell.bad("parameter-twice", "name", name));
  }

  private static Cell syntax(String text) {
    return Cell.bad("parameters-syntax", "value", text);
  }

  private Cell unknown(String name) {
    return Cell.bad(
        "unknown-parameter",
        "value",
        name,
        "allowed",
        String.join(", ", forms.keySet()),
        "near",
        Near.text(Near.of(name, forms.keySet())));
  }

  private static String canonical(SortedMap<String, String> values) {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append('=').append(value).append(';'));
    return text.toString();
  }
}
