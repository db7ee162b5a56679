package io.tanheng.accounting.score;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The grades of Table 2 with the side that each edge belongs to. */
public final class GradeScale {
  private static final int DECIMALS = 2;
  private static final int NOISE_DECIMALS = 9;

  private final Map<Grade, Threshold> edges = new EnumMap<>(Grade.class);

  private GradeScale(EvaluationProfile profile) {
    for (Grade grade : Grade.values()) {
      edges.put(grade, profile.threshold("grade." + grade.word()));
    }
  }

  /** The edges of a profile. */
  public static GradeScale of(EvaluationProfile profile) {
    return new GradeScale(profile);
  }

  /** The highest grade that an unrounded score reaches; absent below the first edge. */
  public Optional<Grade> grade(BigDecimal score) {
    Optional<Grade> reached = Optional.empty();
    for (Map.Entry<Grade, Threshold> edge : edges.entrySet()) {
      if (edge.getValue().reachedBy(score)) {
        reached = Optional.of(edge.getKey());
      }
    }
    return reached;
  }

  /** The edge of a grade. */
  public Threshold edge(Grade grade) {
    return requireNonNull(edges.get(grade));
  }

  /** The score with two decimals, or as many more as it takes to show its side of every edge. */
  public String shown(BigDecimal score) {
    for (int decimals = DECIMALS; decimals < NOISE_DECIMALS; decimals++) {
      BigDecimal rounded = score.setScale(decimals, RoundingMode.HALF_EVEN);
      if (showsSide(rounded, score)) {
        return rounded.toPlainString();
      }
    }
    return score
        .setScale(NOISE_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A rounded score that lands on an edge hides the side unless the score stands there itself. */
  private boolean showsSide(BigDecimal rounded, BigDecimal score) {
    return edges.values().stream()
        .map(Threshold::value)
        .allMatch(edge -> rounded.compareTo(edge) == score.compareTo(edge));
  }
}
