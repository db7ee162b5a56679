package io.tanheng.accounting.claim;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks the requirements of §4.2; what is not given is not met. */
public final class Requirements {
  /** Clause of each requirement by its code; the draft prints 4.2.2 twice. */
  private static final Map<String, String> CLAUSES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "R1", "§4.2.1",
                  "R2", "§4.2.2",
                  "R3", "§4.2.2 (2)",
                  "R4", "§4.2.3",
                  "R5", "§4.2.4",
                  "R6", "§4.2.6")));

  private static final String COMPUTED = "R6";

  private final EvaluationProfile profile;
  private final Park park;
  private final Derivation totalTce;
  private final Map<String, List<RequirementInput>> inputs = new TreeMap<>();
  private final List<Issue> findings = new ArrayList<>();

  private Requirements(
      EvaluationProfile profile, Park park, Derivation totalTce, List<RequirementInput> rows) {
    this.profile = profile;
    this.park = park;
    this.totalTce = totalTce;
    rows.stream().sorted(Comparator.comparing(RequirementInput::where)).forEach(this::add);
  }

  /**
   * Checks R1 to R6. R6 is computed from occupancy and energy and wins over an entered one.
   *
   * @param profile thresholds of §4.2.6
   * @param park occupancy rate, in %
   * @param totalTce energy consumption of the year, tce (当量值)
   * @param inputs rows of the table {@code requirements}, in any order
   */
  public static RequirementCheck check(
      EvaluationProfile profile, Park park, Derivation totalTce, List<RequirementInput> inputs) {
    return new Requirements(profile, park, totalTce, inputs).all();
  }

  private RequirementCheck all() {
    List<Requirement> requirements = new ArrayList<>();
    CLAUSES
        .keySet()
        .forEach(code -> requirements.add(code.equals(COMPUTED) ? computed() : entered(code)));
    return new RequirementCheck(requirements, findings);
  }

  private void add(RequirementInput input) {
    if (CLAUSES.containsKey(input.clause())) {
      inputs.computeIfAbsent(input.clause(), code -> new ArrayList<>()).add(input);
    } else {
      findings.add(
          Issue.error(
              "requirement-unknown",
              "§4.2",
              input.where().column("clause"),
              "requirement",
              input.clause(),
              "known",
              String.join(", ", CLAUSES.keySet())));
    }
  }

  private Requirement entered(String code) {
    List<RequirementInput> rows = inputs.getOrDefault(code, List.of());
    if (rows.size() != 1) {
      findings.add(rows.isEmpty() ? notGiven(code) : twice(code, rows));
      return new Requirement(code, clause(code), false, "not_given", "");
    }
    RequirementInput row = rows.get(0);
    if (row.met() && row.evidence().isBlank()) {
      findings.add(warning("requirement-evidence-missing", code, row.where().column("evidence")));
    }
    return new Requirement(code, clause(code), row.met(), "given", row.evidence());
  }

  private Requirement computed() {
    boolean known = park.occupancyRate().isPresent();
    boolean enoughEnergy = profile.threshold("energy_min").reachedBy(totalTce.value());
    boolean met =
        enoughEnergy
            && park.occupancyRate()
                .filter(profile.threshold("occupancy_min")::reachedBy)
                .isPresent();
    if (!known) {
      findings.add(warning("occupancy-not-given", COMPUTED, Location.BOOK));
    }
    inputs.getOrDefault(COMPUTED, List.of()).forEach(row -> findings.add(overruled(row, met)));
    return new Requirement(
        COMPUTED, clause(COMPUTED), met, known ? "computed" : "not_given", figures());
  }

  private String figures() {
    String occupancy = park.occupancyRate().map(rate -> rate.toPlainString() + " %").orElse("–");
    return "occupancy_rate %s (%s %%); total_tce %s tce (%s tce)"
        .formatted(
            occupancy,
            profile.threshold("occupancy_min"),
            shown(totalTce.value()),
            profile.threshold("energy_min"));
  }

  private Issue overruled(RequirementInput row, boolean met) {
    return warning(
        "computed-requirement-given",
        COMPUTED,
        row.where(),
        "entered",
        state(row.met()),
        "computed",
        state(met),
        "figures",
        figures());
  }

  private static Issue notGiven(String code) {
    return warning("requirement-not-given", code, Location.BOOK);
  }

  private static Issue twice(String code, List<RequirementInput> rows) {
    String places = rows.stream().map(row -> row.where().text()).collect(Collectors.joining("; "));
    return Issue.error(
        "requirement-given-twice",
        clause(code),
        rows.get(1).where(),
        "requirement",
        code,
        "rows",
        places);
  }

  private static Issue warning(String code, String requirement, Location where, String... facts) {
    List<String> all = new ArrayList<>(List.of("requirement", requirement));
    all.addAll(List.of(facts));
    return Issue.warning(code, clause(requirement), where, all.toArray(String[]::new));
  }

  private static String state(boolean met) {
    return met ? "met" : "not_met";
  }

  /** As many decimals as it takes not to show 999.9999 as 1000. */
  private static String shown(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.DOWN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String clause(String code) {
    return requireNonNull(CLAUSES.get(code));
  }
}
