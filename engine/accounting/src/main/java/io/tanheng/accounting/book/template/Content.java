package io.tanheng.accounting.book.template;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.factors.quantity.Unit;
import java.util.Locale;

/** What the cells of a column hold, found by trying the form of the column. */
enum Content {
  CHOICE,
  TEXT,
  PERCENT,
  DATE,
  PERIOD,
  WHOLE_NUMBER,
  NUMBER,
  UNIT,
  FACTOR_UNIT,
  OTHER;

  static Content of(CellForm form) {
    if (!form.choices().isEmpty()) {
      return CHOICE;
    } else if (reads(form, "§?!")) {
      return TEXT;
    } else if (gives(form, "t", Unit.class)) {
      return UNIT;
    } else if (reads(form, "tCO2/t")) {
      return FACTOR_UNIT;
    } else if (reads(form, "C3011")) {
      return OTHER; // A code, whose digits are no number: 0610 keeps its 0.
    } else if (reads(form, "1")) {
      return reads(form, "1%") ? PERCENT : reads(form, "0.5") ? NUMBER : WHOLE_NUMBER;
    } else if (reads(form, "2024")) {
      return reads(form, "2024-03") ? PERIOD : WHOLE_NUMBER;
    } else if (reads(form, "2024-03-01")) {
      return DATE;
    }
    return OTHER;
  }

  private static boolean gives(CellForm form, String text, Class<?> type) {
    return form.read(text) instanceof Cell.Good good && type.isInstance(good.value());
  }

  private static boolean reads(CellForm form, String text) {
    return form.read(text) instanceof Cell.Good;
  }

  /** Whether a cell holds a number. */
  boolean number() {
    return this == PERCENT || this == WHOLE_NUMBER || this == NUMBER;
  }

  /** Key of the sentence that says it. */
  String key() {
    return "content." + name().toLowerCase(Locale.ROOT);
  }
}
