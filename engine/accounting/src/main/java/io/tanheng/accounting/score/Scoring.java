package io.tanheng.accounting.score;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.profile.EvaluationProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores a park by formula (1) of §6.2 and Table 2. */
public final class Scoring {
  private static final String POINTS = "points";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EvaluationProfile profile;
  private final List<IndicatorResult> results;
  private final SortedMap<String, Derivation> means = new TreeMap<>();
  private final Derivation bonus;

  private Scoring(EvaluationProfile profile, List<IndicatorResult> results) {
    this.profile = profile;
    this.results = results;
    profile.groups().forEach(this::addMean);
    this.bonus = bonus();
  }

  /**
   * Scores indicators.
   *
   * @param profile weights, bonus points and grade edges
   * @param results every indicator and alternative; those that do not count leave their mean
   */
  public static ScoreBreakdown score(EvaluationProfile profile, List<IndicatorResult> results) {
    return new Scoring(profile, results).breakdown();
  }

  /**
   * The weightings among which the score is lowest and highest: the vertices of all those that the
   * unreadable column of Table 1 allows, weights of the groups by key, in fixed order.
   */
  public static List<SortedMap<String, BigDecimal>> weightings(EvaluationProfile profile) {
    return new WeightPolygon(profile).vertices();
  }

  /** The score under weights of the groups, by key, that sum to 1. */
  public static Derivation score(
      EvaluationProfile profile,
      List<IndicatorResult> results,
      SortedMap<String, BigDecimal> weights) {
    Scoring scoring = new Scoring(profile, results);
    return scoring.total("score", scoring.groups(weights));
  }

  private ScoreBreakdown breakdown() {
    List<GroupScore> groups = groups(profile.weights());
    Derivation withoutBonus = sum("score:without-bonus", groups);
    Derivation total = total("score", groups);
    GradeScale scale = GradeScale.of(profile);
    return new ScoreBreakdown(
        groups,
        bonus,
        total,
        withoutBonus,
        scale.grade(total.value()),
        scale.grade(withoutBonus.value()),
        range(scale));
  }

  private WeightRange range(GradeScale scale) {
    Comparator<Derivation> byValue = Comparator.comparing(Derivation::value);
    List<Derivation> scores =
        new WeightPolygon(profile)
            .vertices().stream().map(weights -> total("score", groups(weights))).toList();
    Derivation lowest = scores.stream().min(byValue).orElseThrow().named("score:lowest");
    Derivation highest = scores.stream().max(byValue).orElseThrow().named("score:highest");
    return new WeightRange(
        lowest, highest, scale.grade(lowest.value()), scale.grade(highest.value()));
  }

  private Derivation total(String label, List<GroupScore> groups) {
    if (profile.get("bonus_counted").value().equals("no")) {
      return sum(label, groups);
    }
    List<Derivation> parts = new ArrayList<>(groups.stream().map(GroupScore::points).toList());
    parts.add(bonus);
    return Derivation.of(label, Operation.SUM, POINTS, parts);
  }

  private static Derivation sum(String label, List<GroupScore> groups) {
    return Derivation.of(
        label, Operation.SUM, POINTS, groups.stream().map(GroupScore::points).toList());
  }

  private List<GroupScore> groups(SortedMap<String, BigDecimal> weights) {
    return profile.groups().stream().map(group -> groupScore(group, weights)).toList();
  }

  private GroupScore groupScore(String group, SortedMap<String, BigDecimal> weights) {
    Derivation weight = weight(group, weights);
    Optional<Derivation> mean = Optional.ofNullable(means.get(group));
    List<Derivation> product = new ArrayList<>(List.of(weight, hundred()));
    mean.ifPresent(product::add);
    Derivation points = Derivation.of("points:" + group, Operation.PRODUCT, POINTS, product);
    return new GroupScore(group, weight, mean, points);
  }

  /** The weight, rescaled over the groups that are left (动态变权, note 2). */
  private Derivation weight(String group, SortedMap<String, BigDecimal> weights) {
    String label = "weight:" + group;
    if (!means.containsKey(group)) {
      return Derivation.setting(
          label, BigDecimal.ZERO, "", "group-not-applicable", profile.source() + " §6.2 note 2");
    }
    Derivation own = profileWeight(label, group, weights);
    if (means.size() == profile.groups().size()) {
      return own;
    }
    List<Derivation> left =
        means.keySet().stream().map(g -> profileWeight("weight:" + g, g, weights)).toList();
    return Derivation.of(
        label, Operation.QUOTIENT, "", own, Derivation.of("weights_left", Operation.SUM, "", left));
  }

  private Derivation profileWeight(
      String label, String group, SortedMap<String, BigDecimal> weights) {
    return profile.leaf(label, requireNonNull(weights.get(group)), "", profile.weight(group).key());
  }

  private void addMean(String group) {
    List<Derivation> shares = shares(group);
    if (!shares.isEmpty()) {
      means.put(group, Derivation.of("mean:" + group, Operation.MEAN, "", shares));
    }
  }

  private Derivation bonus() {
    List<Derivation> items =
        results.stream().filter(r -> counts(r, EvaluationProfile.BONUS)).map(this::bonus).toList();
    return Derivation.of("bonus", Operation.SUM, POINTS, items);
  }

  private Derivation bonus(IndicatorResult result) {
    Derivation points =
        profile.leaf("bonus_points", profile.number("bonus_points"), POINTS, "bonus_points");
    return Derivation.of(
        "bonus:" + result.definition().key(),
        Operation.PRODUCT,
        POINTS,
        points,
        result.s().orElseThrow());
  }

  private List<Derivation> shares(String group) {
    return results.stream()
        .filter(result -> counts(result, group))
        .map(result -> result.s().orElseThrow())
        .toList();
  }

  private static boolean counts(IndicatorResult result, String group) {
    return result.counts() && result.definition().group().equals(group);
  }

  private Derivation hundred() {
    return Derivation.setting(
        "hundred", HUNDRED, POINTS, "hundred", profile.source() + " §6.2 (1)");
  }
}
