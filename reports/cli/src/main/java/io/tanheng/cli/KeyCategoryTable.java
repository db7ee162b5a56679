package io.tanheng.cli;

import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.keycategory.InventorySources;
import io.tanheng.accounting.keycategory.KeyCategories;
import io.tanheng.accounting.keycategory.KeyCategory;
import io.tanheng.accounting.keycategory.SampleItem;
import io.tanheng.accounting.keycategory.SamplingPlan;
import io.tanheng.accounting.keycategory.SourceAmount;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.Activity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Key categories and the sampling plan as aligned tables, or as JSON. */
final class KeyCategoryTable {
  private final KeyCategories found;
  private final Optional<InventorySources> sources;
  private final Optional<SamplingPlan> plan;
  private final Map<String, Activity> activities;
  private final Optional<Integer> otherBase;
  private final Wording wording;

  KeyCategoryTable(
      KeyCategories found,
      Optional<InventorySources> sources,
      Optional<SamplingPlan> plan,
      Map<String, Activity> activities,
      Optional<Integer> otherBase,
      Wording wording) {
    this.found = found;
    this.sources = sources;
    this.plan = plan;
    this.activities = activities;
    this.otherBase = otherBase;
    this.wording = wording;
  }

  void print(Page page) {
    page.heading(
        wording.text(
            "key.heading",
            "count",
            Integer.toString(found.key().size()),
            "sources",
            Integer.toString(found.sources().size()),
            "threshold",
            whole(found.threshold())));
    page.wrapped(2, grain());
    otherBase.ifPresent(
        named -> page.wrapped(2, wording.text("key.other-base", "named", Integer.toString(named))));
    page.table(categories(page));
    plan.ifPresent(each -> print(each, page));
  }

  private String grain() {
    return sources
        .map(
            each ->
                each.base().isPresent()
                    ? wording.text(
                        "key.grain-trend",
                        "year",
                        Integer.toString(each.year()),
                        "base",
                        Integer.toString(each.base().getAsInt()))
                    : wording.text("key.grain-level", "year", Integer.toString(each.year())))
        .orElseGet(() -> wording.text("key.grain-table"));
  }

  private TextTable categories(Page page) {
    boolean trend = found.trendTotal().isPresent();
    TextTable table = page.newTable(trend ? "lllrrrrrl" : "lllrrr");
    table.row(
        kept(
            trend,
            wording.text("key.category"),
            wording.text("key.activity"),
            wording.text("key.gas"),
            wording.text("key.base"),
            wording.text("key.current"),
            wording.text("key.level"),
            wording.text("key.cumulative"),
            wording.text("key.trend"),
            wording.text("key.key")));
    found.key().forEach(each -> table.row(kept(trend, cells(each))));
    return table;
  }

  /** Without a trend there is no base year and but one reason to be key. */
  private static String[] kept(boolean trend, String... cells) {
    return trend
        ? cells
        : new String[] {cells[0], cells[1], cells[2], cells[4], cells[5], cells[6]};
  }

  private static String whole(BigDecimal fraction) {
    return Figures.exact(fraction.movePointRight(2)) + " %";
  }

  private String[] cells(KeyCategory each) {
    SourceAmount source = each.source();
    return new String[] {
      wording.word("category", source.category()),
      Optional.ofNullable(activities.get(source.activity()))
          .map(wording::name)
          .orElse(source.activity()),
      source.gas(),
      source.base().map(Figures::amount).orElse(Figures.NONE),
      Figures.amount(source.current()),
      Figures.percent(each.level()),
      Figures.percent(each.levelCumulative()),
      each.trend().map(trend -> Figures.percent(trend.share())).orElse(Figures.NONE),
      wording.text(why(each))
    };
  }

  private static String why(KeyCategory each) {
    boolean trend = each.trend().filter(KeyCategory.Trend::key).isPresent();
    if (each.keyByLevel()) {
      return trend ? "key.both" : "key.by-level";
    }
    return trend ? "key.by-trend" : "key.not";
  }

  private void print(SamplingPlan each, Page page) {
    page.heading(wording.text("sample.heading"));
    page.wrapped(
        2,
        wording.text(
            "sample.rule",
            "materiality",
            whole(each.materiality().share()),
            "confidence",
            whole(each.materiality().confidence()),
            "total",
            Figures.amount(each.total()),
            "tolerable",
            Figures.amount(each.tolerable()),
            "factor",
            Figures.amount(each.materiality().reliabilityFactor()),
            "interval",
            Figures.amount(each.interval()),
            "start",
            Figures.amount(each.start())));
    page.wrapped(
        2,
        wording.text(
            "sample.covered",
            "count",
            Integer.toString(each.items().size()),
            "lines",
            Integer.toString(each.lines()),
            "share",
            Figures.percent(each.covered())));
    TextTable table = page.newTable("nlllrrl");
    table.row(
        wording.text("sample.line"),
        wording.text("sample.enterprise"),
        wording.text("key.activity"),
        wording.text("key.gas"),
        wording.text("key.current"),
        wording.text("sample.share"),
        wording.text("sample.why"));
    each.items().forEach(item -> table.row(cells(item)));
    page.table(table);
  }

  private String[] cells(SampleItem item) {
    EmissionLine line = item.line();
    return new String[] {
      line.activity().id().value(),
      line.activity().enterprise().value(),
      wording.name(line.activity().activity()),
      line.gas(),
      Figures.amount(line.counted()),
      Figures.percent(item.share()),
      wording.text("sample." + item.why().word())
    };
  }

  void json(Path path, JsonPage page) throws IOException {
    page.object(
        () -> {
          page.text("source", path.toString());
          page.number("threshold", found.threshold());
          page.number("total", found.total());
          page.numberOrNull("trend_total", found.trendTotal());
          year(page);
          page.objects("categories", found.sources(), each -> write(each, page));
          if (plan.isPresent()) {
            page.object("sampling", () -> write(plan.get(), page));
          }
        });
  }

  private void year(JsonPage page) throws IOException {
    if (sources.isPresent()) {
      page.number("year", sources.get().year());
      if (sources.get().base().isPresent()) {
        page.number("base_year", sources.get().base().getAsInt());
      } else {
        page.nothing("base_year");
      }
    }
  }

  private static void write(KeyCategory each, JsonPage page) throws IOException {
    page.text("category", each.source().category());
    page.textOrNull("activity", each.source().activity());
    page.textOrNull("gas", each.source().gas());
    page.numberOrNull("base", each.source().base());
    page.number("year_t", each.source().current());
    page.number("level", each.level());
    page.number("level_cumulative", each.levelCumulative());
    page.truth("key_by_level", each.keyByLevel());
    page.numberOrNull("trend", each.trend().map(KeyCategory.Trend::value));
    page.numberOrNull("trend_share", each.trend().map(KeyCategory.Trend::share));
    page.numberOrNull("trend_cumulative", each.trend().map(KeyCategory.Trend::cumulative));
    page.truth("key_by_trend", each.trend().filter(KeyCategory.Trend::key).isPresent());
  }

  private static void write(SamplingPlan each, JsonPage page) throws IOException {
    page.number("materiality", each.materiality().share());
    page.number("confidence", each.materiality().confidence());
    page.number("reliability_factor", each.materiality().reliabilityFactor());
    page.number("total", each.total());
    page.number("tolerable", each.tolerable());
    page.number("interval", each.interval());
    page.number("start", each.start());
    page.number("lines", each.lines());
    page.number("covered", each.covered());
    page.objects("items", each.items(), item -> write(item, page));
  }

  private static void write(SampleItem item, JsonPage page) throws IOException {
    page.text("line_id", item.line().activity().id().value());
    page.text("enterprise_id", item.line().activity().enterprise().value());
    page.text("activity", item.line().activity().activity().code());
    page.text("gas", item.line().gas());
    page.number("co2e", item.line().counted());
    page.number("share", item.share());
    page.text("why", item.why().word());
  }
}
