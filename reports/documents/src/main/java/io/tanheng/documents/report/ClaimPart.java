package io.tanheng.documents.report;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.summary.ClaimSection;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;

/** Which park, its claim and grade, the figures that count most, and every condition. */
final class ClaimPart {
  private ClaimPart() {}

  static String title(Sheet sheet) {
    Park park = sheet.evaluation().book().park();
    String year = Integer.toString(park.reportingYear());
    return sheet.say("report.title", "park", sheet.wording().name(park), "year", year);
  }

  static void write(Sheet sheet) {
    Evaluation evaluation = sheet.evaluation();
    ZeroCarbonClaim claim = evaluation.claim();
    Markup html = sheet.html();
    html.raw("<header>").element("h1", "", title(sheet));
    html.element("p", "lead", ClaimSection.method(evaluation.method(), sheet.wording()));
    html.raw("</header>\n<section class=\"cards\" id=\"claim\">");
    String state = claim.zeroCarbon() ? claim.provisional() ? "warn" : "good" : "bad";
    card(sheet, state, sheet.say("summary.claim"), ClaimSection.claim(claim, sheet.wording()), "");
    grade(sheet);
    card(
        sheet,
        "",
        sheet.wording().label("gb_total"),
        Figures.amount(evaluation.inventory().park().gbTotal().value()),
        "tCO2e");
    card(
        sheet,
        evaluation.balance().covered() ? "good" : "bad",
        sheet.say("summary.residual"),
        Figures.amount(evaluation.balance().residual().value()),
        "tCO2e");
    html.raw("</section>\n");
    conditions(sheet);
  }

  private static void grade(Sheet sheet) {
    Evaluation evaluation = sheet.evaluation();
    Wording wording = sheet.wording();
    if (evaluation.scored().isEmpty()) {
      card(sheet, "", sheet.say("summary.grade"), sheet.say("summary.grade.none"), "");
      return;
    }
    String score = "S = " + Figures.score(evaluation.score().total().value());
    Markup html = sheet.html();
    html.raw("<div class=\"card\">").element("div", "head", sheet.say("summary.grade"));
    html.element("div", "figure word", wording.grade(evaluation.claim().grade()));
    html.element("small", "", score + sheet.say("report.of-points"));
    if (evaluation.claim().provisional()) {
      html.element("small", "warn", sheet.say("report.provisional"));
    }
    evaluation
        .claim()
        .gradeValidUntil()
        .ifPresent(day -> html.element("small", "", sheet.say("summary.valid-until") + " " + day));
    html.raw("</div>");
  }

  private static void card(Sheet sheet, String state, String head, String figure, String unit) {
    Markup html = sheet.html();
    html.raw("<div class=\"card " + state + "\">").element("div", "head", head);
    html.open("div", unit.isEmpty() ? "figure word" : "figure").text(figure);
    if (!unit.isEmpty()) {
      html.element("small", "", " " + unit);
    }
    html.raw("</div></div>");
  }

  private static void conditions(Sheet sheet) {
    ZeroCarbonClaim claim = sheet.evaluation().claim();
    sheet.section(
        "why", sheet.say(claim.zeroCarbon() ? "report.why-made" : "summary.why-withheld"));
    sheet.html().raw("<ul class=\"checks\">");
    for (ClaimCondition condition : claim.conditions()) {
      String key = "condition." + condition.code() + (condition.met() ? ".met" : ".unmet");
      String sentence = sheet.wording().text(key, condition.facts());
      sheet.html().element("li", condition.met() ? "yes" : "no", sentence);
    }
    sheet.html().raw("</ul>");
    sheet.end();
  }
}
