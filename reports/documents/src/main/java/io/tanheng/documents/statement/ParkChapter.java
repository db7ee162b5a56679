package io.tanheng.documents.statement;

import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Who reports, which enterprises are inside, what is counted and what is not. */
final class ParkChapter {
  private ParkChapter() {}

  static void facts(Draft draft) {
    var park = draft.park();
    String type = "statement.park-type." + park.type().name().toLowerCase(Locale.ROOT);
    draft.facts(
        draft.fact("statement.park", draft.wording().name(park) + " (" + park.parkId() + ")"),
        draft.fact("statement.park-type", draft.say(type)),
        draft.fact("statement.province", park.province()),
        draft.fact("statement.address", draft.detail("address")),
        draft.fact("statement.area", draft.detail("area")),
        draft.fact("statement.occupancy", occupancy(draft)),
        draft.fact("statement.responsible", draft.detail("responsible")),
        draft.fact("statement.assessor", draft.detail("assessor_org")),
        draft.fact("statement.assessors", draft.detail("assessors")),
        draft.fact("statement.evaluated", draft.detail("evaluation_date")));
  }

  private static String occupancy(Draft draft) {
    String basis = draft.detail("occupancy_basis");
    return draft
        .park()
        .occupancyRate()
        .map(rate -> Figures.exact(rate) + " %" + (basis.isBlank() ? "" : " (" + basis + ")"))
        .orElse("");
  }

  static void enterprises(Draft draft) {
    List<Enterprise> enterprises = draft.evaluation().book().enterprises();
    List<Column> columns =
        List.of(
            Column.id(draft.say("enterprise.id"), 2),
            draft.words("enterprise.name", 7),
            draft.words("statement.sector", 3),
            draft.words("statement.production", 3),
            draft.words("statement.inside", 4));
    draft.table(
        draft.say("statement.enterprises"),
        columns,
        enterprises.stream().map(each -> enterprise(each, draft)).toList());
  }

  private static Row enterprise(Enterprise each, Draft draft) {
    String production =
        each.production()
            .map(yes -> draft.say(yes ? "indicator.yes-state" : "indicator.no-state"))
            .orElse(Figures.NONE);
    return Row.of(
        each.id().value(),
        draft.wording().name(each.id(), List.of(each)),
        each.sector().isBlank() ? Figures.NONE : each.sector(),
        production,
        inside(each.from(), each.to(), draft));
  }

  private static String inside(Optional<LocalDate> from, Optional<LocalDate> to, Draft draft) {
    return from.isEmpty() && to.isEmpty()
        ? draft.say("statement.whole-year")
        : from.map(LocalDate::toString).orElse("") + " – " + to.map(LocalDate::toString).orElse("");
  }

  /** Boundary, period, gases, and the kinds of sources with how many there are (§7.3 1)). */
  static void boundary(Draft draft) {
    var document = draft.evaluation().method().method().document();
    draft.facts(
        draft.fact("statement.boundary", draft.detail("boundary")),
        draft.fact("statement.period", draft.say("statement.period-of", "year", draft.year())),
        draft.fact("statement.gases", draft.list(gases(draft).stream())),
        draft.fact("statement.gwp", draft.say("statement.gwp-of", "report", draft.park().gwp())),
        draft.fact(
            "statement.method",
            (draft.wording().chinese() ? document.titleZh() : document.title())
                + " ("
                + document.id()
                + ", "
                + document.edition()
                + ")"),
        draft.fact("statement.method-source", draft.wording().citation(document.source())));
    sources(draft);
  }

  private static List<String> gases(Draft draft) {
    return io.tanheng.accounting.park.Park.SEVEN_GASES.stream()
        .filter(draft.park().gases()::contains)
        .toList();
  }

  private static void sources(Draft draft) {
    List<Row> rows =
        SourceKinds.of(draft.evaluation().inventory()).stream()
            .map(
                kind ->
                    Row.of(
                        draft.wording().word("category", kind.category()),
                        draft.say("statement.account." + kind.account()),
                        Integer.toString(kind.activities()),
                        Integer.toString(kind.enterprises()),
                        Integer.toString(kind.rows()),
                        draft.list(new TreeSet<>(kind.gases()).stream())))
            .toList();
    List<Column> columns =
        List.of(
            draft.words("statement.source-kind", 5),
            draft.words("statement.account", 5),
            draft.numbers("statement.activities", "", 3),
            draft.numbers("statement.enterprise-count", "", 3),
            draft.numbers("statement.rows", "", 3),
            draft.words("statement.gases", 4));
    draft.table(draft.say("statement.source-kinds"), columns, rows);
  }

  static void exclusions(Draft draft) {
    List<Exclusion> exclusions = draft.evaluation().book().exclusions();
    if (exclusions.isEmpty()) {
      draft.paragraph("statement.no-exclusions");
      return;
    }
    List<Column> columns =
        List.of(
            draft.words("exclusion.source", 5),
            draft.words("exclusion.enterprise", 4),
            draft.words("exclusion.reason", 4),
            Column.number(draft.say("statement.estimate"), Draft.TONNES, 3),
            draft.words("exclusion.note", 6));
    draft.table(
        draft.say("exclusion.heading"),
        columns,
        exclusions.stream().map(each -> exclusion(each, draft)).toList());
  }

  private static Row exclusion(Exclusion each, Draft draft) {
    return Row.of(
        each.source(),
        draft.wording().name(each.enterprise(), draft.evaluation().book().enterprises()),
        draft.wording().word("exclusion", each.reason().name()),
        each.estimate().map(Figures::amount).orElse(Figures.NONE),
        each.note());
  }
}
