package io.tanheng.accounting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Setting;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightRangeTest {
  private static final EvaluationProfile PROFILE = SamplePark.PROFILE;

  /**
   * Every weighting on a grid of whole per cents, which holds the vertices, bounds the same range.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 0, 0", "0, 1, 0, 1, 1", "0.9, 0.5, 0.2, 0.7, 1", "0.2, 0.9, 0.91, 0, 0.5",
    "1, 1, 1, 1, 1", "0.3, 0.3, 0.3, 0.9, 0", "'', 0.9, 0.2, 0.5, 0", "0.9, '', 0.2, 0.5, 1",
    "0.9, 0.2, 0.6, '', 0", "'', '', 0.4, 0.8, 0", "'', 0.7, '', '', 1", "'', '', '', 0.8, 0",
    "'', '', '', '', 1"
  })
  void theExtremesLieWhereAGridFindsThem(String a, String b, String c, String d, String bonus) {
    WeightRange range =
        Scoring.score(PROFILE, SampleScores.groups(a, b, c, d, bonus)).weightRange();
    double[] grid = grid(new String[] {a, b, c, d}, Double.parseDouble(bonus));
    assertThat(range.lowest().doubleValue()).isCloseTo(grid[0], within(1e-9));
    assertThat(range.highest().doubleValue()).isCloseTo(grid[1], within(1e-9));
    assertThat(range.lowestScore().verify()).isEmpty();
    assertThat(range.highestScore().verify()).isEmpty();
  }

  @Test
  void thePolygonHasTheSixVerticesOfItsHexagon() {
    assertThat(new WeightPolygon(PROFILE).vertices().stream().distinct()).hasSize(6);
  }

  /** The weightings are given out, so that a reader can score each of them. */
  @Test
  void theRangeIsThatOfTheWeightingsGivenOut() {
    var results = SampleScores.groups("0.9", "0.5", "", "0.7", "1");
    WeightRange range = Scoring.score(PROFILE, results).weightRange();
    var scores =
        Scoring.weightings(PROFILE).stream()
            .map(weights -> Scoring.score(PROFILE, results, weights).value())
            .toList();
    assertThat(java.util.Collections.min(scores)).isEqualByComparingTo(range.lowest());
    assertThat(java.util.Collections.max(scores)).isEqualByComparingTo(range.highest());
  }

  @Test
  void aProfileThatPrintsEveryWeightHasNoRange() {
    SortedMap<String, Setting> entries = new TreeMap<>(PROFILE.entries());
    entries.replaceAll(
        (key, s) ->
            new Setting(
                key,
                s.value(),
                s.allowed(),
                Setting.Standing.PRINTED,
                s.citation(),
                s.note(),
                s.noteZh()));
    EvaluationProfile settled =
        new EvaluationProfile(
            PROFILE.id(),
            PROFILE.title(),
            PROFILE.source(),
            PROFILE.published(),
            PROFILE.verification(),
            PROFILE.indicators(),
            PROFILE.groups(),
            entries,
            java.util.List.of());
    ScoreBreakdown score = Scoring.score(settled, SampleScores.groups("1", "0", "0.3", "0.2", "0"));
    assertThat(score.weightRange().lowest()).isEqualByComparingTo(score.total().value());
    assertThat(score.weightRange().highest()).isEqualByComparingTo(score.total().value());
  }

  private static double[] grid(String[] shares, double bonus) {
    double lowest = Double.MAX_VALUE;
    double highest = -1;
    for (int first = 15; first <= 45; first++) {
      for (int second = 15; second <= 45; second++) {
        int third = 85 - first - second;
        if (third >= 15 && third <= 45) {
          double s = score(shares, new int[] {first, second, third, 15}) + 10 * bonus;
          lowest = Math.min(lowest, s);
          highest = Math.max(highest, s);
        }
      }
    }
    return new double[] {lowest, highest};
  }

  private static double score(String[] shares, int[] weights) {
    double points = 0;
    double left = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!shares[i].isEmpty()) {
        points += 100 * weights[i] * Double.parseDouble(shares[i]);
        left += weights[i];
      }
    }
    return left == 0 ? 0 : points / left;
  }
}
