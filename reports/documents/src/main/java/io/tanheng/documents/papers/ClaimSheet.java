package io.tanheng.documents.papers;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Threshold;
import io.tanheng.accounting.score.Grade;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Requirements, conditions of the claim with their reasons, the grade awarded, and the claim. */
final class ClaimSheet {
  private static final String HOLE = "\u0001";

  private final Binder binder;
  private final Wording wording;
  private final Optional<ScoreSheet> score;
  private final ZeroCarbonClaim claim;
  private final Map<String, String> conditions = new LinkedHashMap<>();

  /**
   * @param binder what every sheet needs
   * @param score the sheet of the score; absent under a profile of thresholds
   */
  ClaimSheet(Binder binder, Optional<ScoreSheet> score) {
    this.binder = binder;
    this.wording = binder.wording();
    this.score = score;
    this.claim = binder.evaluation().claim();
  }

  /** What the claim needs that no derivation of the evaluation holds. */
  static Optional<Derivation> occupancy(Park park) {
    return park.occupancyRate()
        .map(
            rate ->
                Derivation.row(
                    "occupancy_rate", rate, "%", Location.of("park.csv", 0, "occupancy_rate"), ""));
  }

  void write() {
    Worksheet paper = binder.begin(Tab.CLAIM, 1, "requirement", "clause", "holds", "basis-of");
    paper.widths(62, 20, 18, 90);
    int first = paper.row();
    binder.evaluation().requirements().forEach(each -> requirement(paper, each));
    score.ifPresent(
        any -> {
          String states = range(paper, first, paper.row() - 1, 2);
          conditions.put("requirements-met", "COUNTIF(" + states + "," + no() + ")=0");
          conditions.put("leading-grade", "score_grade=" + leading());
          conditions.put("residual-covered", "covered=" + yes());
        });
    gases(paper);
    exclusions(paper);
    String held = new CheckTable(binder).write(paper);
    conditions(paper, held);
    score.ifPresent(any -> results(paper));
  }

  private String yes() {
    return Binder.quoted(binder.word("yes"));
  }

  private String no() {
    return Binder.quoted(binder.word("no"));
  }

  private String leading() {
    return Binder.quoted(wording.grade(Optional.of(Grade.LEADING)));
  }

  private static String range(Worksheet paper, int first, int last, int column) {
    CellRef top = new CellRef(paper.name(), first, column);
    return top.to(top.inRow(last), paper.name());
  }

  private void requirement(Worksheet paper, Requirement requirement) {
    String text = requirement.code() + " " + wording.word("requirement", requirement.code());
    paper.text(0, text, Look.TEXT);
    paper.text(1, requirement.clause(), Look.TEXT);
    boolean computed = requirement.code().equals("R6");
    CellRef cell =
        computed
            ? paper.formula(2, occupied(paper), binder.yesOrNo(requirement.met()), Look.VERDICT)
            : paper.text(2, binder.yesOrNo(requirement.met()), Look.CHOICE);
    if (!computed) {
      choice(paper);
    }
    paper.text(3, computed ? binder.word("computed") : requirement.evidence(), Look.TEXT);
    binder.name("requirement_" + requirement.code(), cell);
    paper.next();
  }

  private void choice(Worksheet paper) {
    DataValidationHelper helper = paper.sheet().getDataValidationHelper();
    String[] words = {binder.word("yes"), binder.word("no")};
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words),
            new CellRangeAddressList(paper.row(), paper.row(), 2, 2));
    validation.setShowErrorBox(true);
    paper.sheet().addValidationData(validation);
  }

  /** §4.2.6: occupancy and energy use. */
  private String occupied(Worksheet paper) {
    Optional<Derivation> rate = occupancy(binder.evaluation().book().park());
    if (rate.isEmpty()) {
      return no();
    }
    String occupancy = reached(paper, rate.get(), "occupancy_min");
    String energy = reached(paper, binder.evaluation().inventory().energy().total(), "energy_min");
    return "IF(AND(" + occupancy + "," + energy + ")," + yes() + "," + no() + ")";
  }

  private String reached(Worksheet paper, Derivation figure, String key) {
    EvaluationProfile profile = binder.evaluation().profile();
    Threshold edge = profile.threshold(key);
    Derivation least = profile.leaf(key, edge.value(), figure.unit(), key);
    String name = paper.name();
    return score
        .orElseThrow()
        .reached(
            binder.places().at(figure).from(name),
            binder.places().at(least).from(name),
            edge.inclusive(),
            name);
  }

  private void gases(Worksheet paper) {
    paper.next();
    paper.cells(binder.words("gas", "", "accounted"), Look.HEADER);
    int first = paper.row();
    for (String gas : Park.SEVEN_GASES) {
      paper.text(0, gas, Look.TEXT);
      paper.text(1, "", Look.TEXT);
      boolean accounted = binder.evaluation().book().park().gases().contains(gas);
      paper.text(2, binder.yesOrNo(accounted), Look.TEXT);
      paper.next();
    }
    String states = range(paper, first, paper.row() - 1, 2);
    conditions.put("all-seven-gases", "COUNTIF(" + states + "," + no() + ")=0");
  }

  private void exclusions(Worksheet paper) {
    List<Exclusion> exclusions = binder.evaluation().book().exclusions();
    conditions.put("exclusions-complete", "TRUE");
    if (exclusions.isEmpty()) {
      return;
    }
    paper.next();
    paper.cells(binder.words("exclusion", "reason", "estimate", "note"), Look.HEADER);
    int first = paper.row();
    for (Exclusion each : exclusions) {
      paper.text(0, each.source(), Look.TEXT);
      paper.text(1, each.reason().name(), Look.TEXT);
      each.estimate()
          .ifPresentOrElse(
              tonnes -> paper.number(2, tonnes, Look.INPUT), () -> paper.text(2, "", Look.INPUT));
      paper.text(3, each.note(), Look.TEXT);
      paper.next();
    }
    String estimates = range(paper, first, paper.row() - 1, 2);
    conditions.put("exclusions-complete", "COUNT(" + estimates + ")=ROWS(" + estimates + ")");
  }

  private void conditions(Worksheet paper, String held) {
    conditions.put("no-error-finding", "AND(" + noOtherError() + "," + held + ")");
    paper.next();
    paper.cells(binder.words("condition", "", "holds", "reason-of-claim"), Look.HEADER);
    int first = paper.row();
    claim.conditions().forEach(each -> condition(paper, each));
    String all = range(paper, first, paper.row() - 1, 2);
    paper.text(0, binder.word("zero-carbon"), Look.STRONG);
    paper.text(1, "", Look.TEXT);
    String formula = "IF(COUNTIF(" + all + "," + no() + ")=0," + yes() + "," + no() + ")";
    CellRef cell = paper.formula(2, formula, binder.yesOrNo(claim.zeroCarbon()), Look.VERDICT);
    binder.name("zero_carbon", cell);
    paper.text(3, binder.word("zero-carbon.note"), Look.TEXT);
    paper.next();
  }

  /** No error but those that the checks above find by themselves. */
  private String noOtherError() {
    String sheet = "'" + binder.paper(Tab.FINDINGS).name() + "'!";
    StringBuilder formula = new StringBuilder("COUNTIFS(" + sheet + "$A:$A,");
    formula.append(Binder.quoted(wording.word("severity", "error")));
    for (String code : CheckTable.codes(binder.evaluation())) {
      formula.append(',').append(sheet).append("$B:$B,").append(Binder.quoted("<>" + code));
    }
    return formula.append(")=0").toString();
  }

  private void condition(Worksheet paper, ClaimCondition condition) {
    paper.text(0, binder.word("condition." + condition.code()), Look.TEXT);
    paper.text(1, "", Look.TEXT);
    String today = binder.yesOrNo(condition.met());
    String test = conditions.get(condition.code());
    CellRef cell =
        test == null
            ? paper.text(2, today, Look.TEXT)
            : paper.formula(2, "IF(" + test + "," + yes() + "," + no() + ")", today, Look.VERDICT);
    binder.name("condition." + condition.code(), cell);
    String met = sentence(condition, "met");
    String unmet = sentence(condition, "unmet");
    String formula = "IF(" + cell.from(paper.name()) + "=" + yes() + "," + met + "," + unmet + ")";
    paper.formula(3, formula, today(condition), Look.NOTE);
    paper.next();
  }

  private String today(ClaimCondition condition) {
    String state = condition.met() ? ".met" : ".unmet";
    return wording.text("condition." + condition.code() + state, condition.facts());
  }

  /** The sentence with its figures as cells, where it holds any. */
  private String sentence(ClaimCondition condition, String state) {
    Map<String, String> facts = new LinkedHashMap<>(condition.facts());
    String figure =
        switch (condition.code()) {
          case "leading-grade" -> hole(facts, "score", "ROUND(score,6)");
          case "residual-covered" -> hole(facts, "residual", "ROUND(residual,6)");
          default -> "";
        };
    if (facts.getOrDefault("unmet", HOLE).isEmpty()) {
      facts.put("unmet", binder.word("see-above"));
    }
    String text = wording.text("condition." + condition.code() + "." + state, facts);
    List<String> parts = new ArrayList<>();
    for (String part : text.split(HOLE, -1)) {
      parts.add(Binder.quoted(part));
    }
    return String.join("&" + figure + "&", parts);
  }

  private static String hole(Map<String, String> facts, String fact, String figure) {
    facts.put(fact, HOLE);
    return figure;
  }

  private void results(Worksheet paper) {
    paper.next();
    paper.cells(binder.words("result", "", "value", "note"), Look.HEADER);
    String none = Binder.quoted(wording.grade(Optional.empty()));
    String met = "condition.requirements_met=" + yes();
    verdict(
        paper, "grade", "IF(" + met + ",score_grade," + none + ")", wording.grade(claim.grade()));
    verdict(
        paper,
        "grade_without_bonus",
        "IF(" + met + ",score_grade_without_bonus," + none + ")",
        wording.grade(claim.gradeWithoutBonus()));
    verdict(paper, "provisional", provisional(), binder.yesOrNo(claim.provisional()));
    claim.gradeValidUntil().ifPresent(day -> until(paper, day.toString()));
  }

  private void until(Worksheet paper, String day) {
    paper.text(0, binder.word("valid-until"), Look.STRONG);
    paper.text(1, "", Look.TEXT);
    String none = Binder.quoted(wording.grade(Optional.empty()));
    String formula = "IF(grade=" + none + ",\"–\"," + Binder.quoted(day) + ")";
    paper.formula(2, formula, day, Look.VERDICT);
    paper.text(3, binder.word("valid-until.note"), Look.TEXT);
    paper.next();
  }

  /** Where a reading that is not settled, or another method, could change the grade. */
  private String provisional() {
    List<String> reasons = new ArrayList<>(List.of("grade_lowest<>grade_highest"));
    if (!binder.evaluation().profile().get("bonus_counted").settled()) {
      reasons.add("score_grade_without_bonus<>score_grade_with_bonus");
    }
    claim.conditions().stream()
        .filter(
            each ->
                !conditions.containsKey(each.code()) && !each.code().equals("profile-unaltered"))
        .filter(each -> !each.met())
        .forEach(each -> reasons.add("TRUE"));
    return "IF(OR(" + String.join(",", reasons) + ")," + yes() + "," + no() + ")";
  }

  private void verdict(Worksheet paper, String name, String formula, String today) {
    paper.text(0, binder.word(name), Look.STRONG);
    paper.text(1, "", Look.TEXT);
    binder.name(name, paper.formula(2, formula, today, Look.VERDICT));
    paper.text(3, "", Look.TEXT);
    paper.next();
  }
}
