package io.tanheng.accounting.score;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Indicator results with a chosen share, for tests. */
public final class SampleScores {
  private SampleScores() {}

  /** Every indicator with the share of its group; no share: not applicable. Second choices rest. */
  public static List<IndicatorResult> of(
      Function<IndicatorDefinition, Optional<BigDecimal>> shares) {
    return SamplePark.PROFILE.indicators().stream()
        .map(indicator -> result(indicator, shares.apply(indicator)))
        .toList();
  }

  /** Shares of the four groups in order and of both bonus items; blank: the group drops out. */
  public static List<IndicatorResult> groups(String... shares) {
    return of(
        indicator -> {
          int group = SamplePark.PROFILE.groups().indexOf(indicator.group());
          String share = shares[group < 0 ? 4 : group];
          return share.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(share));
        });
  }

  /** Every group with one share and no bonus, so that S is 100 times the share. */
  public static ScoreBreakdown points(EvaluationProfile profile, String points) {
    String share = new BigDecimal(points).movePointLeft(2).toPlainString();
    return Scoring.score(profile, groups(share, share, share, share, "0"));
  }

  private static IndicatorResult result(IndicatorDefinition indicator, Optional<BigDecimal> share) {
    Optional<Derivation> s =
        share.map(v -> Derivation.setting("s:" + indicator.key(), v, "", "share", "test"));
    boolean counts = s.isPresent() && !indicator.alternative().equals("b");
    return new IndicatorResult(
        indicator, "measured", Optional.empty(), s, counts, "", Location.BOOK);
  }
}
