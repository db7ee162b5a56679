package io.tanheng.accounting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.profile.EvaluationProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
  private static final EvaluationProfile PROFILE = SamplePark.PROFILE;

  /** Case E6: shares .6, 1, .75, .8333 of the group 碳信用与绩效 (15 %) give 11.9375 points. */
  @Test
  void aGroupScoresItsWeightTimesTheMeanOfItsShares() {
    ScoreBreakdown score =
        Scoring.score(
            PROFILE,
            SampleScores.of(
                indicator ->
                    Optional.of(
                        switch (indicator.no()) {
                          case 24 -> share("3", "5");
                          case 25 -> share("1", "1");
                          case 26 -> share("3", "4");
                          case 27 -> share("3.5", "4.2");
                          default -> BigDecimal.ZERO;
                        })));
    GroupScore group = score.groups().get(3);
    assertThat(group.mean().orElseThrow().value().doubleValue()).isCloseTo(.7958333, within(5e-8));
    assertThat(group.points().value().doubleValue()).isCloseTo(11.9375, within(1e-12));
    assertThat(score.total().value().doubleValue()).isCloseTo(11.9375, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, 1, 110, 100", "0, 0, 0, 0, 0, 0, 0", "1, 0, 0, 0, 0, 35, 35",
    "0, 1, 0, 0, 0, 30, 30", "0, 0, 1, 0, 0, 20, 20", "0, 0, 0, 1, 0.5, 20, 15",
    "0.8, 0.8, 0.8, 0.8, 1, 90, 80"
  })
  void theBonusIsPartOfTheScoreAndShownApart(
      String a, String b, String c, String d, String bonus, String total, String without) {
    ScoreBreakdown score = Scoring.score(PROFILE, SampleScores.groups(a, b, c, d, bonus));
    assertThat(score.total().value()).isEqualByComparingTo(total);
    assertThat(score.withoutBonus().value()).isEqualByComparingTo(without);
    assertThat(score.bonus().value())
        .isEqualByComparingTo(new BigDecimal(total).subtract(new BigDecimal(without)));
  }

  @Test
  void theBonusMayBeLeftOutOfTheScoreByASetting() {
    ScoreBreakdown score =
        Scoring.score(
            SamplePark.with("bonus_counted", "no"), SampleScores.groups("1", "1", "1", "1", "1"));
    assertThat(score.total().value()).isEqualByComparingTo("100");
    assertThat(score.bonus().value()).isEqualByComparingTo("10");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, 0.5, 0, 61.53846153846153846153846",
    "0.5, '', 1, 1, 75",
    "1, '', '', '', 100",
    "'', '', '', '', 0"
  })
  void aGroupWithNoneLeftDropsOutAndTheOtherWeightsAreRescaled(
      String a, String b, String c, String d, double total) {
    ScoreBreakdown score = Scoring.score(PROFILE, SampleScores.groups(a, b, c, d, "0"));
    assertThat(score.total().value().doubleValue()).isCloseTo(total, within(1e-9));
    assertThat(score.total().verify()).isEmpty();
    double weights =
        score.groups().stream().mapToDouble(g -> g.weight().value().doubleValue()).sum();
    assertThat(weights).isCloseTo(a.isEmpty() && b.isEmpty() ? 0 : 1, within(1e-12));
    assertThat(score.groups().get(1).mean().isPresent()).isEqualTo(!b.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "59.99, none",
    "60, basic",
    "75, basic",
    "75.0001, developing",
    "89.9999, developing",
    "90, leading"
  })
  void theGradeFollowsThePoints(String points, String grade) {
    ScoreBreakdown score = SampleScores.points(PROFILE, points);
    assertThat(score.grade().map(Grade::word).orElse("none")).isEqualTo(grade);
  }

  /** Thirds do not sum to a whole in decimals: the noise must not cost a grade. */
  @Test
  void noiseOfDivisionDoesNotCostAGrade() {
    BigDecimal third = share("1", "3");
    List<IndicatorResult> results =
        SampleScores.of(
            i ->
                Optional.of(
                    i.no() % 3 == 0 ? third : i.no() % 3 == 1 ? third.add(third) : BigDecimal.ONE));
    ScoreBreakdown score = Scoring.score(PROFILE, results);
    BigDecimal edge = score.total().value().setScale(20, java.math.RoundingMode.UP);
    EvaluationProfile profile = SamplePark.with("grade.leading", ">= " + edge.toPlainString());
    assertThat(Scoring.score(profile, results).grade()).contains(Grade.LEADING);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void raisingAShareNeverLowersTheScoreAndNothingExceedsTheMaximum(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 40; trial++) {
      List<BigDecimal> shares = new ArrayList<>();
      PROFILE.indicators().forEach(i -> shares.add(BigDecimal.valueOf(random.nextInt(101), 2)));
      boolean[] left = new boolean[shares.size()];
      for (int i = 0; i < left.length; i++) {
        left[i] = random.nextInt(4) == 0;
      }
      BigDecimal before = total(shares, left);
      int raised = random.nextInt(shares.size());
      shares.set(raised, shares.get(raised).add(BigDecimal.ONE).divide(BigDecimal.valueOf(2)));
      assertThat(total(shares, left))
          .isGreaterThanOrEqualTo(before)
          .isBetween(BigDecimal.ZERO, new BigDecimal("110"));
    }
  }

  private static BigDecimal total(List<BigDecimal> shares, boolean[] left) {
    ScoreBreakdown score =
        Scoring.score(
            PROFILE,
            SampleScores.of(
                indicator -> {
                  int at = PROFILE.indicators().indexOf(indicator);
                  return left[at] ? Optional.empty() : Optional.of(shares.get(at));
                }));
    assertThat(score.total().verify()).isEmpty();
    assertThat(score.weightRange().lowestScore().verify()).isEmpty();
    assertThat(score.weightRange().lowest()).isLessThanOrEqualTo(score.total().value());
    assertThat(score.weightRange().highest()).isGreaterThanOrEqualTo(score.total().value());
    return score.total().value();
  }

  private static BigDecimal share(String value, String leading) {
    return new BigDecimal(value)
        .divide(new BigDecimal(leading), io.tanheng.factors.quantity.Decimals.PRECISION);
  }
}
