package io.tanheng.documents.statement;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Fact;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.Plots;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A document as it is put together in one language. */
final class Draft {
  /** The unit of all tonnes. */
  static final String TONNES = "tCO2e";

  private final Dossier dossier;
  private final Wording wording;
  private final List<Block> blocks = new ArrayList<>();

  Draft(Dossier dossier, Wording wording) {
    Locale locale = wording.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.dossier = dossier;
    this.wording = wording.with(Messages.of(Draft.class, locale));
  }

  Dossier dossier() {
    return dossier;
  }

  Evaluation evaluation() {
    return dossier.evaluation();
  }

  Park park() {
    return dossier.evaluation().book().park();
  }

  Wording wording() {
    return wording;
  }

  Plots plots() {
    return new Plots(evaluation(), wording);
  }

  /** A sentence or name; facts as name, value, name, value … */
  String say(String key, String... facts) {
    return wording.text(key, facts);
  }

  /** The reporting year. */
  String year() {
    return Integer.toString(park().reportingYear());
  }

  void add(Block block) {
    blocks.add(block);
  }

  void heading(int level, String key, String... facts) {
    add(new Block.Heading(level, say(key, facts)));
  }

  void paragraph(String key, String... facts) {
    add(Block.Paragraph.of(say(key, facts)));
  }

  void note(String key, String... facts) {
    add(Block.Paragraph.note(say(key, facts)));
  }

  void say(Tone tone, String key, String... facts) {
    add(new Block.Paragraph(say(key, facts), tone));
  }

  void figure(Drawing drawing, double width) {
    add(new Block.Figure(drawing, drawing.description(), width));
  }

  void table(String caption, List<Column> columns, List<Row> rows) {
    add(new Block.Table(caption, columns, rows));
  }

  /** Says so where the tonnes shown do not add up to the total shown, as both are rounded. */
  void readded(String name, List<BigDecimal> addends, BigDecimal total) {
    Figures.readded(addends, total)
        .ifPresent(
            sum ->
                note(
                    "statement.readded", "name", name, "sum", sum, "total", Figures.amount(total)));
  }

  void facts(Fact... facts) {
    add(new Block.Facts(List.of(facts)));
  }

  /** A fact under the name of a key; a blank one stays to be filled in. */
  Fact fact(String key, String value) {
    return new Fact(say(key), value);
  }

  /** A detail of the park that nothing computes with; blank where the book does not give it. */
  String detail(String key) {
    return park().details().getOrDefault(key, "");
  }

  /** A column of words under the name of a key. */
  Column words(String key, int width) {
    return Column.text(say(key), width);
  }

  /** A column of tonnes under the name of a key. */
  Column tonnes(String key, int width) {
    return Column.number(key.isEmpty() ? "" : say(key), TONNES, width);
  }

  /** A column of other figures under the name of a key. */
  Column numbers(String key, String unit, int width) {
    return Column.number(say(key), unit, width);
  }

  /** A share of a whole that is not 0. */
  static String share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Figures.NONE
        : Figures.percent(part.divide(whole, Decimals.PRECISION));
  }

  /** Texts as a list in the punctuation of the language. */
  String list(Stream<String> texts) {
    return String.join(say("punctuation.list"), texts.toList());
  }

  /** The finished document. */
  Paper paper(String title, Paper.Style style) {
    String subject = wording.name(park()) + " · " + title + " · " + year();
    String foot =
        say(
            "statement.foot",
            "engine",
            dossier.engine(),
            "digest",
            evaluation().book().digest().substring(0, 16));
    String language = wording.chinese() ? "zh-CN" : "en";
    return new Paper(title, subject, foot, language, style, blocks);
  }
}
