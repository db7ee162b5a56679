package io.tanheng.accounting.golden;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.DefaultUncertainty;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of an evaluation by the names that {@code expected.csv} uses: {@code gb_total} and
 * what else can be explained, {@code line:L1} (tCO2e that counts), {@code memo:L1}, {@code
 * mass:L1:CH4} (t), {@code co2e:natural_gas:2024}, {@code quantity:diesel:2024}, {@code
 * indicator:26} (its value) and {@code s:26}, {@code group:…} (points), {@code counted:LOT}, {@code
 * finding:CODE} (how many), {@code fact:CODE:NAME} of the first such finding, {@code
 * approach1_pct:gb_total} and {@code approach2_pct:gb_total}, {@code score}, {@code grade}, {@code
 * covered}, {@code zero_carbon}, {@code zero_carbon_year}, {@code grade_valid_until}.
 */
record Figures(Evaluation evaluation) {
  private static final Set<Account> MEMO = EnumSet.of(Account.BIOGENIC, Account.MEMO);

  /** The figure as text; numbers in plain notation. */
  String get(String figure) {
    String[] part = figure.split(":", 3);
    return switch (part[0]) {
      case "line" -> sum(lines().filter(of(part[1]).and(l -> !memo(l))), EmissionLine::tonnes);
      case "memo" -> sum(lines().filter(of(part[1]).and(Figures::memo)), EmissionLine::tonnes);
      case "mass" ->
          sum(lines().filter(of(part[1]).and(l -> l.gas().equals(part[2]))), l -> l.mass().value());
      case "co2e" -> sum(lines().filter(l -> is(l.activity(), part)), EmissionLine::tonnes);
      case "quantity" ->
          sum(
              evaluation.book().activities().stream().filter(r -> is(r, part)),
              r -> r.quantity().value());
      case "indicator" -> text(indicator(part[1]).value());
      case "threshold" -> text(threshold(part[1]).value());
      case "verdict" -> threshold(part[1]).verdict().word();
      case "reduction" -> text(threshold(part[1]).reduction());
      case "s" -> text(indicator(part[1]).s());
      case "group" -> group(part[1]);
      case "counted" -> counted(part[1]);
      case "finding" -> String.valueOf(findings(part[1]).count());
      case "approach1_pct" -> uncertainty(part[1], true);
      case "approach2_pct" -> uncertainty(part[1], false);
      case "fact" -> findings(part[1]).findFirst().map(f -> f.fact(part[2])).orElse("no finding");
      default -> claimed(figure);
    };
  }

  private String claimed(String figure) {
    return switch (figure) {
      case "score" -> text(Optional.of(evaluation.score().total()));
      case "grade" -> evaluation.claim().grade().map(Grade::word).orElse("none");
      case "covered" -> String.valueOf(evaluation.balance().covered());
      case "zero_carbon" -> String.valueOf(evaluation.claim().zeroCarbon());
      case "zero_carbon_year" -> String.valueOf(evaluation.claim().zeroCarbonYear().orElse(0));
      case "grade_valid_until" ->
          evaluation.claim().gradeValidUntil().map(Object::toString).orElse("none");
      default -> explained(figure);
    };
  }

  private String explained(String figure) {
    List<Derivation> trees = evaluation.explain(figure);
    return trees.isEmpty() ? "no such figure" : sum(trees.stream(), Derivation::value);
  }

  private Stream<EmissionLine> lines() {
    return Stream.concat(
        evaluation.history().stream().flatMap(year -> year.lines().stream()),
        evaluation.inventory().lines().stream());
  }

  private static boolean memo(EmissionLine line) {
    return MEMO.contains(line.account());
  }

  private static Predicate<EmissionLine> of(String id) {
    return line -> line.activity().id().value().equals(id);
  }

  private static boolean is(ActivityRecord row, String[] part) {
    return row.activity().code().equals(part[1])
        && row.period().year() == Integer.parseInt(part[2]);
  }

  private IndicatorResult indicator(String key) {
    return evaluation.indicators().stream()
        .filter(i -> i.definition().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private ThresholdResult threshold(String no) {
    return evaluation.thresholds().stream()
        .filter(t -> t.definition().no() == Integer.parseInt(no))
        .findFirst()
        .orElseThrow();
  }

  private String group(String key) {
    return evaluation.score().groups().stream()
        .filter(g -> g.group().equals(key))
        .map(g -> text(Optional.of(g.points())))
        .findFirst()
        .orElse("no such group");
  }

  private String counted(String lot) {
    return evaluation.lots().stream()
        .filter(l -> l.lot().id().value().equals(lot))
        .map(l -> text(Optional.of(l.counted())))
        .findFirst()
        .orElse("no such lot");
  }

  /** Half of the 95 % interval in % of the figure. */
  private String uncertainty(String figure, boolean propagated) {
    FigureUncertainty each =
        BookSimulation.of(
                evaluation, DefaultUncertainty.of(evaluation.book().park()), Settings.of(10_000, 7))
            .figure(figure);
    double half =
        propagated
            ? each.halfWidth().orElseThrow()
            : each.spread().orElseThrow().interval().halfWidth();
    return BigDecimal.valueOf(each.percent(half)).toPlainString();
  }

  private Stream<Issue> findings(String code) {
    return evaluation.findings().stream().filter(f -> f.code().equals(code));
  }

  private static String text(Optional<Derivation> figure) {
    return figure.map(f -> f.value().toPlainString()).orElse("null");
  }

  private static <T> String sum(Stream<T> items, Function<T, BigDecimal> value) {
    List<BigDecimal> values = items.map(value).toList();
    return values.isEmpty()
        ? "nothing"
        : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
  }
}
