package io.tanheng.documents.text;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.method.CreditRule;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.uncertainty.book.BookFigure;
import io.tanheng.accounting.uncertainty.book.BookParameter;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.Spread;
import io.tanheng.accounting.uncertainty.book.ThresholdChance;
import io.tanheng.factors.issue.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of an uncertainty, on paper and in the terminal. */
public final class UncertaintyWording {
  private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final double NOISE = 1e-10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Evaluation evaluation;
  private final Wording wording;

  /** The words for an evaluation. */
  public UncertaintyWording(Evaluation evaluation, Wording wording) {
    Locale locale = wording.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.evaluation = evaluation;
    this.wording = wording.with(Messages.of(BookUncertainty.class, locale));
  }

  /** The sentence of a key; facts as name, value, name, value … */
  public String text(String key, String... facts) {
    return wording.text(key, facts);
  }

  /** What the intervals rest on. */
  public String assumption(Assumption assumption) {
    return wording.text(assumption.code(), assumption.facts());
  }

  /** Park and year. */
  public String title() {
    return text(
        "uncertainty.title",
        "park",
        wording.name(evaluation.book().park()),
        "year",
        Integer.toString(evaluation.book().park().reportingYear()));
  }

  /** Trials, seed and level. */
  public String basis(BookUncertainty uncertainty) {
    return text(
        "uncertainty.basis",
        "trials",
        Figures.exact(BigDecimal.valueOf(uncertainty.trials())),
        "seed",
        Long.toString(uncertainty.seed()),
        "level",
        level(uncertainty),
        "parameters",
        Integer.toString(uncertainty.parameters()));
  }

  /** {@code 95 %}. */
  public static String level(BookUncertainty uncertainty) {
    return Figures.exact(decimal(uncertainty.level().probability()).multiply(HUNDRED)) + " %";
  }

  /** The name of a figure. */
  public String name(BookFigure figure) {
    String id = figure.id();
    return indicator(id)
        .map(definition -> definition.key() + " " + wording.name(definition))
        .orElseGet(() -> wording.label(id));
  }

  private Optional<IndicatorDefinition> indicator(String id) {
    return Stream.concat(
            evaluation.indicators().stream().map(IndicatorResult::definition),
            evaluation.thresholds().stream().map(each -> each.definition().indicator()))
        .filter(definition -> id.equals("indicator:" + definition.key()))
        .findFirst();
  }

  /** A value of a figure: tonnes with decimals, rates in %, others with four digits. */
  public String value(BookFigure figure, double value) {
    BigDecimal exact = decimal(value);
    if (rate(figure)) {
      return Figures.percent(exact).replace('-', '−');
    }
    boolean plain = figure.unit().equals("tCO2e") || figure.id().equals("score");
    String text = plain ? Figures.amount(exact) : Figures.exact(exact.round(SHOWN));
    return text.replace('-', '−');
  }

  private boolean rate(BookFigure figure) {
    return figure.trend() || isRatio(figure);
  }

  private boolean isRatio(BookFigure figure) {
    return indicator(figure.id())
        .filter(definition -> definition.kind() == IndicatorDefinition.Kind.RATIO)
        .isPresent();
  }

  /** The unit that stands beside a value; blank for rates and points. */
  public String unit(BookFigure figure) {
    return switch (figure.unit()) {
      case "points" -> "";
      default -> chinese() ? figure.unit() : figure.unit().replace("万元", "10⁴ CNY");
    };
  }

  /**
   * The two distances from the value: in % of it, or in its unit where that would say nothing; of
   * rates in percentage points.
   */
  public String distances(FigureUncertainty each) {
    return each.spread().map(spread -> distances(each, spread)).orElse(Figures.NONE);
  }

  private String distances(FigureUncertainty each, Spread spread) {
    double value = each.figure().value().doubleValue();
    double down = value - spread.interval().lower();
    double up = spread.interval().upper() - value;
    if (rate(each.figure())) {
      String points = signed(-100 * down) + " / " + signed(100 * up);
      return text("uncertainty.points", "points", points);
    }
    return each.inPercent()
        ? signed(-each.percent(down)) + " / " + signed(each.percent(up)) + " %"
        : shifted(each.figure(), -down) + " / " + shifted(each.figure(), up) + tonnes(each);
  }

  private static String tonnes(FigureUncertainty each) {
    return each.figure().unit().equals("tCO2e") ? " tCO2e" : "";
  }

  private String shifted(BookFigure figure, double distance) {
    String sign = distance < 0 ? "−" : "+";
    return sign + value(figure, Math.abs(distance));
  }

  private static String signed(double percent) {
    return (percent < 0 ? "−" : "+") + Figures.amount(decimal(Math.abs(percent)));
  }

  /** Half of the interval of error propagation; a dash for what is no sum. */
  public String halfWidth(FigureUncertainty each) {
    if (each.halfWidth().isEmpty()) {
      return Figures.NONE;
    }
    String mark = each.asymmetric() ? " *" : "";
    return halfWidth(each, each.halfWidth().getAsDouble()) + mark;
  }

  private String halfWidth(FigureUncertainty each, double half) {
    if (rate(each.figure())) {
      String points = "± " + Figures.amount(decimal(100 * half));
      return text("uncertainty.points", "points", points);
    }
    return each.inPercent()
        ? "± " + Figures.amount(decimal(each.percent(half))) + " %"
        : "± " + value(each.figure(), half) + tonnes(each);
  }

  /** What the columns say; what an asterisk means, where there is one. */
  public String key(BookUncertainty uncertainty) {
    boolean marked =
        uncertainty.figures().stream()
            .anyMatch(each -> each.halfWidth().isPresent() && each.asymmetric());
    return text("uncertainty.key") + (marked ? text("uncertainty.asymmetric") : "");
  }

  /** A threshold with the probability that it is met. */
  public String chance(ThresholdChance chance, BookUncertainty uncertainty) {
    String met = probability(chance.met(), uncertainty);
    return chance.without() == 0
        ? met
        : met
            + text(
                "uncertainty.without", "probability", probability(chance.without(), uncertainty));
  }

  /** Whether it is met by the single values, which is what counts. */
  public String verdict(ThresholdChance chance) {
    return evaluation.thresholds().stream()
        .filter(each -> each.definition().no() == chance.no())
        .filter(each -> each.targetYear().equals(chance.targetYear()))
        .map(each -> wording.word("verdict", each.verdict().word()))
        .findFirst()
        .orElse(Figures.NONE);
  }

  /** Why there is no trend, or why it is against another year than the book names. */
  public Optional<String> trend(BookUncertainty uncertainty) {
    String named = evaluation.book().park().details().getOrDefault("base_year", "");
    if (uncertainty.figures().stream().noneMatch(each -> each.figure().trend())) {
      String key = evaluation.history().isEmpty() ? "uncertainty.no-trend" : "uncertainty.no-base";
      return Optional.of(text(key));
    }
    boolean found =
        named.isEmpty()
            || named.equals(Integer.toString(evaluation.book().park().reportingYear()))
            || evaluation.history().stream()
                .anyMatch(each -> Integer.toString(each.year()).equals(named));
    return found ? Optional.empty() : Optional.of(text("uncertainty.other-base", "named", named));
  }

  /** The name of a threshold: its indicator, and the target year where it has one. */
  public String threshold(ThresholdChance chance) {
    String name = name(chance);
    return chance.targetYear().isPresent() ? name + " · " + chance.targetYear().getAsInt() : name;
  }

  private String name(ThresholdChance chance) {
    return indicator("indicator:" + chance.no())
        .map(definition -> definition.key() + " " + wording.name(definition))
        .orElseThrow();
  }

  /** A probability; what no trial or every trial gave is said to be so within the trials. */
  public String probability(double share, BookUncertainty uncertainty) {
    BigDecimal least = HUNDRED.divide(BigDecimal.valueOf(uncertainty.trials()), SHOWN);
    if (share == 0) {
      return "< " + Figures.exact(least) + " %";
    }
    return share == 1
        ? "> " + Figures.exact(HUNDRED.subtract(least)) + " %"
        : Figures.percent(decimal(share));
  }

  /** Whether credits lower the residual under the method of the run. */
  public boolean creditsCount() {
    return evaluation.method().method().credits() == CreditRule.BALANCE;
  }

  /** Whether the offsets cover the residual, and what would make it sure. */
  public String covered(BookUncertainty uncertainty) {
    String key = uncertainty.buffer() == 0 ? "uncertainty.covered" : "uncertainty.buffer";
    return text(
        creditsCount() ? key : "uncertainty.no-credits",
        "probability",
        probability(uncertainty.probabilityCovered(), uncertainty),
        "buffer",
        Figures.exact(BigDecimal.valueOf(uncertainty.buffer())),
        "wanted",
        Figures.exact(decimal(BookUncertainty.BUFFERED).multiply(HUNDRED)) + " %");
  }

  /** The name of a grade by its word; {@code none} for none. */
  public String grade(String word) {
    return text("grade." + word);
  }

  /** A parameter with its factor or line. */
  public String parameter(BookParameter parameter) {
    String cell = "uncertainty.cell." + parameter.name();
    String name = wording.keys().contains(cell) ? text(cell) : wording.label(parameter.name());
    if (parameter.line().isEmpty()) {
      return name + " " + parameter.factor();
    }
    String key = parameter.common() ? "uncertainty.of-lines" : "uncertainty.of-line";
    return text(key, "name", name, "line", parameter.line());
  }

  /** Whether it is Chinese. */
  public boolean chinese() {
    return wording.chinese();
  }

  /** What is left of a difference of binary numbers that are equal is 0. */
  private static BigDecimal decimal(double value) {
    return Math.abs(value) < NOISE ? BigDecimal.ZERO : BigDecimal.valueOf(value);
  }
}
