package io.tanheng.documents.explain;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookFigure;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.IntervalExplanation;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.UncertaintyWording;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Renders where the interval of a total comes from, number by number. */
public final class IntervalText {
  /** How many numbers are shown where not all are asked for. */
  private static final int SHOWN = 15;

  private static final MathContext DIGITS = new MathContext(5);

  private final IntervalExplanation explanation;
  private final UncertaintyWording wording;

  private IntervalText(IntervalExplanation explanation, UncertaintyWording wording) {
    this.explanation = explanation;
    this.wording = wording;
  }

  /**
   * The explanation as text.
   *
   * @param all whether every number is shown
   */
  public static String render(
      Evaluation evaluation, IntervalExplanation explanation, Wording wording, boolean all) {
    Page page = new Page(false);
    new IntervalText(explanation, new UncertaintyWording(evaluation, wording)).print(page, all);
    return page.toString();
  }

  private void print(Page page, boolean all) {
    FigureUncertainty figure = explanation.figure();
    page.heading(wording.name(figure.figure()));
    page.wrapped(2, sentence(figure));
    page.line("");
    int shown = all ? explanation.effects().size() : SHOWN;
    TextTable table = page.newTable("rrlrrrl");
    table.row(
        "± tCO2e",
        "%",
        wording.text("uncertainty.parameter"),
        wording.text("uncertainty.value"),
        wording.text("uncertainty.lower"),
        wording.text("uncertainty.upper"),
        wording.text("uncertainty.basis-of"));
    explanation.effects().stream().limit(shown).forEach(each -> row(each, table));
    rest(explanation.effects().stream().skip(shown).toList(), table);
    correlations(table);
    page.table(table);
    page.wrapped(2, wording.text("uncertainty.root"));
  }

  private String sentence(FigureUncertainty figure) {
    BookFigure total = figure.figure();
    var interval = figure.spread().orElseThrow().interval();
    return wording.text(
        "uncertainty.interval",
        "value",
        wording.value(total, total.value().doubleValue()),
        "lower",
        wording.value(total, interval.lower()),
        "upper",
        wording.value(total, interval.upper()),
        "half",
        wording.value(total, figure.halfWidth().orElseThrow()),
        "trials",
        Figures.exact(BigDecimal.valueOf(explanation.trials())));
  }

  private void row(IntervalExplanation.Effect each, TextTable table) {
    table.row(
        Figures.amount(BigDecimal.valueOf(each.halfWidth())),
        Figures.amount(BigDecimal.valueOf(100 * each.share())),
        wording.parameter(each.parameter()),
        number(each.parameter().central()),
        number(each.interval().lower()),
        number(each.interval().upper()),
        wording.text("uncertainty.basis." + each.parameter().basis().word()));
  }

  private void rest(List<IntervalExplanation.Effect> rest, TextTable table) {
    double squares = 0;
    double share = 0;
    for (IntervalExplanation.Effect each : rest) {
      squares += each.halfWidth() * each.halfWidth();
      share += each.share();
    }
    if (!rest.isEmpty()) {
      table.row(
          Figures.amount(BigDecimal.valueOf(Math.sqrt(squares))),
          Figures.amount(BigDecimal.valueOf(100 * share)),
          wording.text("uncertainty.others") + " (" + rest.size() + ")",
          "",
          "",
          "",
          "");
    }
  }

  /** The root of what correlations add to the square, with a minus where they take away. */
  private void correlations(TextTable table) {
    double square = explanation.correlatedSquare();
    if (square != 0) {
      String root = Figures.amount(BigDecimal.valueOf(Math.sqrt(Math.abs(square))));
      String name = wording.text("uncertainty.correlations");
      table.row((square < 0 ? "−" : "") + root, "", name, "", "", "", "");
    }
  }

  private static String number(double value) {
    return Figures.exact(BigDecimal.valueOf(value).round(DIGITS)).replace('-', '−');
  }

  /** Writes the explanation as the object that is open. */
  public static void json(IntervalExplanation explanation, JsonPage page) throws IOException {
    FigureUncertainty figure = explanation.figure();
    var interval = figure.spread().orElseThrow().interval();
    page.text("figure", figure.figure().id());
    page.text("unit", figure.figure().unit());
    page.number("value", figure.figure().value());
    page.number("lower", BigDecimal.valueOf(interval.lower()));
    page.number("upper", BigDecimal.valueOf(interval.upper()));
    page.number("half_width", BigDecimal.valueOf(figure.halfWidth().orElseThrow()));
    page.number("correlations_square", BigDecimal.valueOf(explanation.correlatedSquare()));
    page.objects("effects", explanation.effects(), each -> json(each, page));
  }

  private static void json(IntervalExplanation.Effect each, JsonPage page) throws IOException {
    page.text("parameter", each.parameter().name());
    page.textOrNull("factor_id", each.parameter().factor());
    page.textOrNull("line_id", each.parameter().line());
    page.text("basis", each.parameter().basis().word());
    page.text("unit", each.parameter().unit());
    page.number("value", BigDecimal.valueOf(each.parameter().central()));
    page.number("lower", BigDecimal.valueOf(each.interval().lower()));
    page.number("upper", BigDecimal.valueOf(each.interval().upper()));
    page.number("half_width", BigDecimal.valueOf(each.halfWidth()));
    page.number("share", BigDecimal.valueOf(each.share()));
  }
}
