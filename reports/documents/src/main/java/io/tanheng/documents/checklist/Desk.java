package io.tanheng.documents.checklist;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What every section is written from.
 *
 * @param evaluation the evaluation
 * @param wording language
 */
record Desk(Evaluation evaluation, Wording wording) {
  static Desk of(Evaluation evaluation, Wording language) {
    Locale locale = language.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    return new Desk(evaluation, language.with(Messages.of(Checklist.class, locale)));
  }

  /** A word of the checklist. */
  String word(String key, String... facts) {
    return wording.text("checklist." + key, facts);
  }

  /** A section whose name, heading and note stand under a key. */
  Section section(String key, List<Column> columns, List<List<Entry>> rows) {
    return section(key, List.of(), columns, rows);
  }

  /** A section with more to be known about it. */
  Section section(String key, List<String> more, List<Column> columns, List<List<Entry>> rows) {
    List<String> notes = new ArrayList<>(List.of(word(key + ".note")));
    notes.addAll(more);
    return new Section(word(key + ".sheet"), word(key + ".title"), notes, columns, rows);
  }

  /** Where the assessor says whether it holds. */
  Column state() {
    return Column.choice(
        word("state"),
        11,
        List.of(word("state.yes"), word("state.no"), word("state.open"), word("state.none")));
  }

  Column remark() {
    return Column.open(word("remark"), 24);
  }

  Column text(String key, int width) {
    return Column.text(word(key), width);
  }

  Column id(String key, int width) {
    return Column.id(word(key), width);
  }

  Column number(String key, int width) {
    return Column.number(word(key), width);
  }

  Column open(String key, int width) {
    return Column.open(word(key), width);
  }
}
