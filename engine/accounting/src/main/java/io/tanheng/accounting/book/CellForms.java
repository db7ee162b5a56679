package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.form.ActivityForm;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.DateForm;
import io.tanheng.accounting.book.form.IntegerForm;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.PercentForm;
import io.tanheng.accounting.book.form.PeriodForm;
import io.tanheng.accounting.book.form.RememberedForm;
import io.tanheng.accounting.book.form.TextForm;
import io.tanheng.accounting.book.form.UnitForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;

/** The forms that cells of several tables share, for one reading. */
final class CellForms {
  final CellForm text = new TextForm();
  final CellForm any = NumberForm.any();
  final CellForm notNegative = NumberForm.notNegative();
  final CellForm positive = NumberForm.positive();
  final CellForm percent = new PercentForm(NumberForm.percent());
  final CellForm date = new DateForm();
  final CellForm year = IntegerForm.year();
  final CellForm period = new RememberedForm(new PeriodForm());
  final CellForm unit = new RememberedForm(new UnitForm());
  final CellForm factorUnit = new RememberedForm(UnitForm.ofFactor());
  final CellForm category;
  final CellForm activity;
  final CellForm yesOrNo;

  private final Words words;

  CellForms(Words words, FactorCatalog catalog) {
    this.words = words;
    category = WordForm.of(words, Words.CATEGORY, Category.values(), Category::word);
    activity = new RememberedForm(new ActivityForm(catalog.activities()));
    yesOrNo = WordForm.yesOrNo(words);
  }

  /** One of a few words whose value is the English word. */
  CellForm oneOf(String scope, String... allowed) {
    return WordForm.of(words, scope, allowed);
  }

  Words words() {
    return words;
  }
}
