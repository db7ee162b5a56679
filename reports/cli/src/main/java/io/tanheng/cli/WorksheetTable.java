package io.tanheng.cli;

import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.table.RowUncertainty;
import io.tanheng.accounting.uncertainty.table.Worksheet;
import io.tanheng.accounting.uncertainty.table.WorksheetRow;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** A worksheet of Approach 1 as an aligned table, or as JSON. */
final class WorksheetTable {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is left of a difference of equal binary numbers. */
  private static final double NOISE = 1e-10;

  private final Worksheet worksheet;
  private final Wording wording;

  WorksheetTable(Worksheet worksheet, Wording wording) {
    this.worksheet = worksheet;
    this.wording = wording;
  }

  void print(Page page) {
    page.heading(wording.text("worksheet.heading", "level", level()));
    page.table(rows(page));
    page.line("");
    page.wrapped(0, total());
    worksheet.positiveInterval().ifPresent(interval -> page.wrapped(0, positive(interval)));
    page.wrapped(0, trend());
    if (worksheet.baseNearZero()) {
      page.wrapped(0, wording.text("worksheet.base-near-zero"));
    }
    page.wrapped(0, wording.text("worksheet.key"));
  }

  private static String level() {
    return Figures.exact(decimal(Worksheet.LEVEL.probability()).multiply(HUNDRED)) + " %";
  }

  private TextTable rows(Page page) {
    TextTable table = page.newTable("llrrrrrr");
    table.row(
        wording.text("worksheet.category"),
        wording.text("worksheet.gas"),
        wording.text("worksheet.base"),
        wording.text("worksheet.year-t"),
        wording.text("worksheet.combined"),
        wording.text("worksheet.share"),
        wording.text("worksheet.trend-factor"),
        wording.text("worksheet.trend-activity"));
    for (RowUncertainty each : worksheet.rows()) {
      table.row(
          each.row().category(),
          each.row().gas(),
          Figures.exact(each.row().base()),
          Figures.exact(each.row().yearT()),
          amount(each.combinedPercent()),
          amount(worksheet.share(each) * 100),
          amount(each.trendByFactor()),
          amount(each.trendByActivity()));
    }
    return table;
  }

  /** A total near 0 has no percentage that says anything: its amount alone is given. */
  private String total() {
    Interval interval = worksheet.totalInterval();
    return wording.text(
        worksheet.nearZero() ? "worksheet.total-near-zero" : "worksheet.total",
        "total",
        Figures.exact(worksheet.total()),
        "percent",
        amount(worksheet.totalUncertaintyPercent()),
        "half",
        amount(interval.halfWidth()),
        "lower",
        amount(interval.lower()),
        "upper",
        amount(interval.upper()),
        "level",
        level());
  }

  private String positive(Interval interval) {
    return wording.text(
        "worksheet.positive", "lower", amount(interval.lower()), "upper", amount(interval.upper()));
  }

  private String trend() {
    Interval interval = worksheet.trendInterval();
    return wording.text(
        "worksheet.trend",
        "base",
        Figures.exact(worksheet.baseTotal()),
        "trend",
        amount(worksheet.trendPercent()),
        "points",
        amount(worksheet.trendUncertaintyPoints()),
        "lower",
        amount(interval.lower()),
        "upper",
        amount(interval.upper()));
  }

  private static String amount(double value) {
    return Figures.amount(decimal(Math.abs(value) < NOISE ? 0 : value)).replace('-', '−');
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value);
  }

  void json(Path path, List<Issue> findings, JsonPage page) throws IOException {
    page.object(
        () -> {
          page.text("table", path.toString());
          page.text("approach", "IPCC 2006 Vol 1 Table 3.2, Approach 1");
          page.number("confidence_level_pct", decimal(Worksheet.LEVEL.probability() * 100));
          page.number("base_total", worksheet.baseTotal());
          page.number("total", worksheet.total());
          page.number("total_uncertainty", decimal(worksheet.totalUncertainty()));
          page.number("total_uncertainty_pct", decimal(worksheet.totalUncertaintyPercent()));
          page.truth("near_zero", worksheet.nearZero());
          Interval bounds = worksheet.positiveInterval().orElse(worksheet.totalInterval());
          page.number("total_lower", decimal(bounds.lower()));
          page.number("total_upper", decimal(bounds.upper()));
          page.truth("base_near_zero", worksheet.baseNearZero());
          page.number("trend_pct", decimal(worksheet.trendPercent()));
          page.number("trend_uncertainty_points", decimal(worksheet.trendUncertaintyPoints()));
          page.objects("rows", worksheet.rows(), row -> write(row, page));
          FindingJson.write("findings", findings, page, wording);
        });
  }

  private void write(RowUncertainty each, JsonPage page) throws IOException {
    WorksheetRow row = each.row();
    page.text("category", row.category());
    page.text("gas", row.gas());
    page.number("base", row.base());
    page.number("year_t", row.yearT());
    page.number("ad_u_pct", row.activityPercent());
    page.number("ef_u_pct", row.factorPercent());
    page.text("ad_correlated", row.activityCorrelated() ? "Y" : "N");
    page.text("ef_correlated", row.factorCorrelated() ? "Y" : "N");
    page.number("combined_uncertainty_pct", decimal(each.combinedPercent()));
    page.number("combined_uncertainty", decimal(each.halfWidth()));
    page.number("contribution_to_variance", decimal(each.contributionToVariance()));
    page.number("share_of_variance", decimal(worksheet.share(each)));
    page.number("type_a_sensitivity", decimal(each.typeASensitivity()));
    page.number("type_b_sensitivity", decimal(each.typeBSensitivity()));
    page.number("trend_uncertainty_ef_points", decimal(each.trendByFactor()));
    page.number("trend_uncertainty_ad_points", decimal(each.trendByActivity()));
    page.number("trend_variance_points2", decimal(each.trendVariance()));
  }
}
