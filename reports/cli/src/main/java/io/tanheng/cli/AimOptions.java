package io.tanheng.cli;

import io.tanheng.accounting.score.Grade;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.optimum.Objective;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that say what the best pathway is. */
final class AimOptions {
  @Option(names = "--objective", paramLabel = "cost|points|claim", descriptionKey = "objective")
  private String objective = Objective.COST.word();

  @Option(names = "--grade", paramLabel = "GRADE[@YEAR]", descriptionKey = "grade")
  private String grade = "";

  @Option(names = "--points-year", paramLabel = "YEAR", descriptionKey = "points-year")
  private int pointsYear;

  @Option(names = "--spend", paramLabel = "10^4 CNY", descriptionKey = "spend")
  private Optional<BigDecimal> spend = Optional.empty();

  Aim aim(Session session) {
    String[] held = grade.strip().split("@", 2);
    Optional<Grade> asked = Optional.empty();
    OptionalInt from = OptionalInt.empty();
    if (!grade.isBlank()) {
      asked = Optional.of(grade(held[0], session));
      from = held.length > 1 ? OptionalInt.of(year(held[1], session)) : from;
    }
    return new Aim(
        objective(session),
        asked,
        from,
        pointsYear == 0 ? OptionalInt.empty() : OptionalInt.of(pointsYear),
        spend);
  }

  private Objective objective(Session session) {
    return Arrays.stream(Objective.values())
        .filter(each -> each.word().equals(objective.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> session.usage("plan-objective", "value", objective));
  }

  private static Grade grade(String word, Session session) {
    String known = Arrays.stream(Grade.values()).map(Grade::word).collect(Collectors.joining(", "));
    return Arrays.stream(Grade.values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> session.usage("plan-grade", "value", word, "known", known));
  }

  private static int year(String text, Session session) {
    if (!text.matches("\\d{4}")) {
      throw session.usage("plan-grade", "value", "@" + text, "known", "leading@2028");
    }
    return Integer.parseInt(text);
  }
}
