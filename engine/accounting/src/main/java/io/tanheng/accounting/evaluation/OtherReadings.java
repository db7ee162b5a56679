package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.park.Park.Ch4Combustion;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.score.Grade;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Evaluates again under the reading that was not chosen, and says where grade or coverage would come
 * out otherwise.
 */
final class OtherReadings {
  private static final String DECLINE = "decline";

  private final Evaluation chosen;
  private final CalculatedBook calculated;
  private final FactorCatalog catalog;

  OtherReadings(Evaluation chosen, CalculatedBook calculated, FactorCatalog catalog) {
    this.chosen = chosen;
    this.calculated = calculated;
    this.catalog = catalog;
  }

  /** A finding {@code reading-changes-result} for each reading that matters. */
  List<Issue> findings() {
    List<Issue> findings = new ArrayList<>();
    decline().ifPresent(findings::add);
    combustionMethane().ifPresent(findings::add);
    return findings;
  }

  private Optional<Issue> decline() {
    EvaluationProfile profile = chosen.profile();
    String value = profile.get(DECLINE).value();
    String other = value.equals("geometric") ? "arithmetic" : "geometric";
    return profile
        .withOverrides(new TreeMap<>(Map.of(DECLINE, other)))
        .asOptional()
        .flatMap(p -> compare(DECLINE, value, other, Evaluator.run(chosen.book(), p, calculated)));
  }

  private Optional<Issue> combustionMethane() {
    if (chosen.inventory().lines().stream()
        .noneMatch(l -> l.gas().equals("CH4") && l.activity().category().combustion())) {
      return Optional.empty();
    }
    Park park = chosen.book().park();
    Ch4Combustion other =
        park.ch4Combustion() == Ch4Combustion.FOSSIL
            ? Ch4Combustion.NON_FOSSIL
            : Ch4Combustion.FOSSIL;
    Book book = chosen.book().withPark(park.withCh4Combustion(other));
    return CalculatedBook.of(book, catalog)
        .asOptional()
        .flatMap(
            lines ->
                compare(
                    "ch4_combustion",
                    word(park.ch4Combustion()),
                    word(other),
                    Evaluator.run(book, chosen.profile(), lines)));
  }

  private Optional<Issue> compare(String reading, String value, String otherValue, Evaluation other) {
    boolean same =
        chosen.claim().grade().equals(other.claim().grade())
            && chosen.balance().covered() == other.balance().covered();
    return same
        ? Optional.empty()
        : Optional.of(
            Issue.warning(
                "reading-changes-result",
                "",
                Location.BOOK,
                "reading",
                reading,
                "value",
                value,
                "grade",
                word(chosen.claim().grade()),
                "covered",
                String.valueOf(chosen.balance().covered()),
                "other_value",
                otherValue,
                "other_grade",
                word(other.claim().grade()),
                "other_covered",
                String.valueOf(other.balance().covered())));
  }

  private static String word(Optional<Grade> grade) {
    return grade.map(Grade::word).orElse("none");
  }

  private static String word(Ch4Combustion reading) {
    return reading.name().toLowerCase(Locale.ROOT);
  }
}
