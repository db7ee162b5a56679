package io.tanheng.accounting.claim;

import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every condition of the zero-carbon claim, met or not, in fixed order. */
final class ClaimConditions {
  private final ClaimGround ground;

  private ClaimConditions(ClaimGround ground) {
    this.ground = ground;
  }

  static List<ClaimCondition> of(ClaimGround ground) {
    ClaimConditions conditions = new ClaimConditions(ground);
    return List.of(
        conditions.requirementsMet(),
        conditions.leadingGrade(),
        conditions.residualCovered(),
        conditions.allSevenGases(),
        conditions.exclusionsComplete(),
        conditions.profileUnaltered(),
        conditions.noErrorFinding());
  }

  private ClaimCondition requirementsMet() {
    String unmet =
        list(ground.requirements().stream().filter(r -> !r.met()).map(ClaimConditions::named));
    return new ClaimCondition("requirements-met", unmet.isEmpty(), facts("unmet", unmet));
  }

  private ClaimCondition leadingGrade() {
    GradeScale scale = GradeScale.of(ground.profile());
    boolean leading = ground.score().grade().equals(Optional.of(Grade.LEADING));
    return new ClaimCondition(
        "leading-grade",
        leading,
        facts(
            "score", scale.shown(ground.score().total().value()),
            "edge", scale.edge(Grade.LEADING).toString()));
  }

  private ClaimCondition residualCovered() {
    BigDecimal residual = ground.residual().value().setScale(6, RoundingMode.HALF_EVEN);
    String shown = residual.signum() == 0 ? "0" : residual.stripTrailingZeros().toPlainString();
    return new ClaimCondition("residual-covered", ground.covered(), facts("residual", shown));
  }

  private ClaimCondition allSevenGases() {
    String missing =
        list(Park.SEVEN_GASES.stream().filter(gas -> !ground.park().gases().contains(gas)));
    return new ClaimCondition(
        "all-seven-gases", ground.park().accountsAllSevenGases(), facts("missing", missing));
  }

  private ClaimCondition exclusionsComplete() {
    String open =
        list(
            ground.exclusions().stream()
                .filter(exclusion -> exclusion.estimate().isEmpty())
                .map(Exclusion::source)
                .sorted());
    String count = String.valueOf(ground.exclusions().size());
    return new ClaimCondition(
        "exclusions-complete", open.isEmpty(), facts("count", count, "without_estimate", open));
  }

  private ClaimCondition profileUnaltered() {
    List<String> keys = ground.profile().overridden();
    return new ClaimCondition(
        "profile-unaltered",
        keys.isEmpty(),
        facts("profile", ground.profile().id(), "overridden", list(keys.stream())));
  }

  private ClaimCondition noErrorFinding() {
    List<Issue> errors =
        ground.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    String codes = list(errors.stream().map(Issue::code).distinct().sorted());
    return new ClaimCondition(
        "no-error-finding",
        errors.isEmpty(),
        facts("count", String.valueOf(errors.size()), "codes", codes));
  }

  private static Map<String, String> facts(String... pairs) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      facts.put(pairs[i], pairs[i + 1]);
    }
    return facts;
  }

  private static String named(Requirement requirement) {
    return requirement.code() + " " + requirement.clause();
  }

  private static String list(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }
}
