package io.tanheng.documents.checklist;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CoverShares;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.keycategory.FactorStanding;
import io.tanheng.accounting.keycategory.InventorySources;
import io.tanheng.accounting.keycategory.KeyCategories;
import io.tanheng.accounting.keycategory.KeyCategory;
import io.tanheng.accounting.keycategory.Materiality;
import io.tanheng.accounting.keycategory.SampleItem;
import io.tanheng.accounting.keycategory.SamplingPlan;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.catalog.EmissionFactor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Own reductions beside offsets, what the tonnes rest on, key categories and the sample. */
final class InventorySections {
  /** Tolerable misstatement and confidence of an examination where nothing else is agreed. */
  private static final Materiality MATERIALITY =
      new Materiality(new BigDecimal("0.05"), new BigDecimal("0.95"));

  private final Desk desk;
  private final Evaluation evaluation;

  InventorySections(Desk desk) {
    this.desk = desk;
    this.evaluation = desk.evaluation();
  }

  /** §4.1 1): reduce first, then offset what cannot be avoided. */
  Section reduction() {
    List<List<Entry>> rows = new ArrayList<>();
    CoverShares.of(evaluation.balance(), evaluation.lots())
        .ifPresent(
            shares -> {
              share(rows, "reduction.own", shares.own());
              share(rows, "reduction.green", shares.green());
              share(rows, "reduction.credits", shares.credits());
              share(rows, "reduction.residual", shares.residual());
            });
    indicator(26)
        .ifPresent(
            decline ->
                rows.add(
                    row(
                        desk.word("reduction.decline")
                            + desk.wording().text("punctuation.colon")
                            + Figures.percent(decline.value()),
                        Entry.BLANK,
                        Entry.BLANK)));
    rows.add(List.of(Entry.of(desk.word("reduction.steps"))));
    for (BalanceStep step : evaluation.balance().steps()) {
      String name = desk.wording().text("step." + step.code());
      rows.add(row(name, Entry.amount(step.amount().value()), Entry.BLANK));
    }
    Derivation residual = evaluation.balance().residual();
    rows.add(row(desk.wording().label("residual"), Entry.amount(residual.value()), Entry.BLANK));
    return desk.section(
        "reduction",
        List.of(
            desk.text("figure", 46),
            desk.number("tonnes", 16),
            desk.number("share-of-total", 14),
            desk.state(),
            desk.remark()),
        rows);
  }

  private void share(List<List<Entry>> rows, String key, Derivation share) {
    BigDecimal tonnes = share.inputs().get(0).value();
    rows.add(row(desk.word(key), Entry.amount(tonnes), Entry.percent(share.value())));
  }

  private Optional<Derivation> indicator(int no) {
    return evaluation.indicators().stream()
        .filter(each -> each.definition().no() == no)
        .findFirst()
        .flatMap(IndicatorResult::value);
  }

  private static List<Entry> row(String name, Entry tonnes, Entry share) {
    return List.of(Entry.of(name), tonnes, share, Entry.BLANK, Entry.BLANK);
  }

  /** What the tonnes rest on, and every factor that was not verified. */
  Section standing() {
    FactorStanding found = FactorStanding.of(evaluation.inventory());
    List<List<Entry>> rows = new ArrayList<>();
    for (FactorStanding.Standing each : FactorStanding.Standing.values()) {
      rows.add(
          List.of(
              Entry.of(desk.word("standing." + each.word())),
              Entry.percent(found.share(each)),
              Entry.BLANK,
              Entry.BLANK));
    }
    rows.add(List.of(Entry.of(desk.word("standing.unverified-factors"))));
    for (EmissionFactor factor : evaluation.sources()) {
      if (factor.provenance().unsettled()) {
        String text = factor.id() + ": " + factor.provenance().text();
        rows.add(List.of(Entry.of(text), Entry.BLANK, Entry.BLANK, Entry.BLANK));
      }
    }
    if (evaluation.sources().stream().noneMatch(each -> each.provenance().unsettled())) {
      rows.add(
          List.of(
              Entry.of(desk.wording().text("assumption.all-verified")),
              Entry.BLANK,
              Entry.BLANK,
              Entry.BLANK));
    }
    return desk.section(
        "standing",
        List.of(
            desk.text("figure", 66),
            desk.number("share-of-lines", 14),
            desk.state(),
            desk.remark()),
        rows);
  }

  Section keyCategories() {
    InventorySources sources =
        InventorySources.of(evaluation.inventory(), evaluation.history(), baseYear());
    KeyCategories found = KeyCategories.of(sources.amounts());
    return desk.section(
        "key",
        List.of(
            desk.text("category", 24),
            desk.text("activity", 20),
            desk.id("gas", 9),
            desk.number("tonnes", 13),
            desk.number("level", 10),
            desk.number("cumulative", 11),
            desk.number("trend", 10),
            desk.state(),
            desk.remark()),
        found.key().stream().map(this::row).toList());
  }

  private List<Entry> row(KeyCategory each) {
    return List.of(
        Entry.of(desk.wording().word("category", each.source().category())),
        Entry.of(name(each.source().activity())),
        Entry.of(each.source().gas()),
        Entry.amount(each.source().current()),
        Entry.percent(each.level()),
        Entry.percent(each.levelCumulative()),
        each.trend().map(trend -> Entry.percent(trend.share())).orElse(Entry.BLANK),
        Entry.BLANK,
        Entry.BLANK);
  }

  /** The name of an activity that some line has. */
  private String name(String code) {
    return evaluation.book().activities().stream()
        .map(row -> row.activity())
        .filter(activity -> activity.code().equals(code))
        .findFirst()
        .map(desk.wording()::name)
        .orElse(code);
  }

  private OptionalInt baseYear() {
    return Optional.ofNullable(evaluation.book().park().details().get("base_year"))
        .map(year -> OptionalInt.of(Integer.parseInt(year)))
        .orElseGet(OptionalInt::empty);
  }

  Section sample() {
    SamplingPlan plan = SamplingPlan.of(evaluation.inventory(), MATERIALITY, SamplingPlan.MIDDLE);
    String rule =
        desk.word(
            "sample.rule",
            "total",
            Figures.amount(plan.total()),
            "tolerable",
            Figures.amount(plan.tolerable()),
            "interval",
            Figures.amount(plan.interval()),
            "start",
            Figures.amount(plan.start()),
            "count",
            Integer.toString(plan.items().size()),
            "lines",
            Integer.toString(plan.lines()),
            "share",
            Figures.percent(plan.covered()));
    return desk.section(
        "sample",
        List.of(rule),
        List.of(
            desk.id("line", 9),
            desk.text("enterprise", 18),
            desk.text("activity", 18),
            desk.id("gas", 8),
            desk.number("tonnes", 13),
            desk.number("share-of-lines", 11),
            desk.text("why", 20),
            desk.text("evidence", 28),
            desk.open("seen", 12),
            desk.state(),
            desk.remark()),
        plan.items().stream().map(this::row).toList());
  }

  private List<Entry> row(SampleItem item) {
    EmissionLine line = item.line();
    return List.of(
        Entry.of(line.activity().id().value()),
        Entry.of(
            desk.wording().name(line.activity().enterprise(), evaluation.book().enterprises())),
        Entry.of(desk.wording().name(line.activity().activity())),
        Entry.of(line.gas()),
        Entry.amount(line.counted()),
        Entry.percent(item.share()),
        Entry.of(desk.word("sample." + item.why().word())),
        Entry.of(line.activity().evidence()),
        Entry.BLANK,
        Entry.BLANK,
        Entry.BLANK);
  }
}
