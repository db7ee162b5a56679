package io.tanheng.documents.checklist;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.documents.text.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of §5 with what the book shows of them, and every piece of evidence it names. */
final class EvidenceSections {
  private final Desk desk;
  private final Book book;

  EvidenceSections(Desk desk) {
    this.desk = desk;
    this.book = desk.evaluation().book();
  }

  Section clauses() {
    List<List<Entry>> rows = new ArrayList<>();
    String chapter = "";
    for (Clauses.Item item : Clauses.of(desk.evaluation().scheme().id())) {
      if (!item.chapter().equals(chapter)) {
        chapter = item.chapter();
        rows.add(List.of(Entry.of(heading(chapter))));
      }
      rows.add(row(item));
    }
    return desk.section(
        "clauses",
        List.of(
            desk.text("clause", 9),
            desk.text("clauses.word", 13),
            desk.text("what", 48),
            desk.text("clauses.shown", 40),
            desk.state(),
            desk.open("evidence", 24),
            desk.remark()),
        rows);
  }

  /** The name of a chapter, and the measures of the book that are of it. */
  private String heading(String chapter) {
    List<String> measures = new ArrayList<>();
    for (Measure measure : book.planning().measures()) {
      if (measure.clause().equals(chapter)) {
        String state = measure.state().name().toLowerCase(Locale.ROOT);
        measures.add(
            desk.word(
                "clauses.measure",
                "name",
                desk.wording().name(measure),
                "state",
                desk.word("measure." + state)));
      }
    }
    String name = desk.word("chapter." + chapter);
    String all = String.join(desk.word("semicolon"), measures);
    return measures.isEmpty() ? name : name + desk.word("clauses.measures") + all;
  }

  private List<Entry> row(Clauses.Item item) {
    return List.of(
        Entry.of("§" + item.clause()),
        Entry.of(desk.word("clauses." + item.word())),
        Entry.of(desk.wording().chinese() ? item.zh() : item.en()),
        Entry.of(shown(item)),
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK);
  }

  /** Indicators that speak of the item. */
  private String shown(Clauses.Item item) {
    List<String> shown = new ArrayList<>();
    desk.evaluation().indicators().stream()
        .filter(each -> item.indicators().contains(each.definition().no()))
        .forEach(each -> shown.add(indicator(each)));
    return String.join(desk.word("semicolon"), shown);
  }

  private String indicator(IndicatorResult each) {
    return desk.word(
        "clauses.indicator",
        "no",
        each.definition().key(),
        "name",
        desk.wording().name(each.definition()),
        "s",
        each.s().map(s -> Figures.amount(s.value())).orElse(Figures.NONE));
  }

  /** Every piece of evidence once, with the rows that rest on it. */
  Section evidence() {
    Map<String, List<String>> uses = new LinkedHashMap<>();
    book.activities().forEach(row -> add(uses, row.evidence(), row.id().value()));
    book.offsets().forEach(lot -> add(uses, lot.evidence(), lot.id().value()));
    book.history().forEach(row -> add(uses, row.source(), desk.word("evidence.year") + row.year()));
    book.indicators()
        .forEach(
            row ->
                add(
                    uses,
                    row.evidence(),
                    desk.word("evidence.indicator") + row.no() + row.alternative()));
    book.requirements().forEach(row -> add(uses, row.evidence(), row.clause()));
    book.enterprises().forEach(row -> add(uses, row.evidence(), row.id().value()));
    book.factors().forEach(factor -> add(uses, factor.provenance().document(), factor.id()));
    List<List<Entry>> rows = new ArrayList<>();
    uses.forEach(
        (text, used) ->
            rows.add(
                List.of(
                    Entry.of("E" + (rows.size() + 1)),
                    Entry.of(text),
                    Entry.of(used.stream().distinct().collect(Collectors.joining(", "))),
                    Entry.BLANK,
                    Entry.BLANK,
                    Entry.BLANK)));
    return desk.section(
        "evidence",
        List.of(
            desk.id("number", 6),
            desk.text("evidence", 52),
            desk.text("evidence.used", 36),
            desk.open("seen", 12),
            desk.state(),
            desk.remark()),
        rows);
  }

  private static void add(Map<String, List<String>> uses, String evidence, String use) {
    if (!evidence.isBlank()) {
      uses.computeIfAbsent(evidence.strip(), none -> new ArrayList<>()).add(use);
    }
  }
}
