package io.tanheng.documents.json;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.Spread;
import io.tanheng.accounting.uncertainty.book.ThresholdChance;
import io.tanheng.accounting.uncertainty.book.VarianceShares;
import io.tanheng.documents.file.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code uncertainty}; nulls where it was not asked for. */
public final class UncertaintyJson {
  /** The name of the file in its folder. */
  public static final String FILE = "uncertainty.json";

  private final BookUncertainty uncertainty;
  private final JsonPage page;

  private UncertaintyJson(BookUncertainty uncertainty, JsonPage page) {
    this.uncertainty = uncertainty;
    this.page = page;
  }

  /**
   * Writes it to a file of its own that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Evaluation evaluation, BookUncertainty uncertainty, Path folder)
      throws IOException {
    return WholeFile.write(folder, FILE, stream -> write(evaluation, uncertainty, stream));
  }

  /** Writes it as a document of its own to a stream, which is left open. */
  public static void write(Evaluation evaluation, BookUncertainty uncertainty, OutputStream stream)
      throws IOException {
    try (JsonPage page = JsonPage.to(stream)) {
      page.object(
          () -> {
            EvaluationJson.book(evaluation, page);
            page.text("method", evaluation.method().method().id());
            write(uncertainty, page);
          });
    }
  }

  /** Writes it as a field of the object that is open. */
  static void write(BookUncertainty uncertainty, JsonPage page) throws IOException {
    page.object("uncertainty", () -> new UncertaintyJson(uncertainty, page).fields());
  }

  /** The place of an uncertainty that was not asked for. */
  static void nothing(JsonPage page) throws IOException {
    page.object(
        "uncertainty",
        () -> {
          page.nothing("approach1");
          page.nothing("approach2");
          page.texts("contributions", List.of());
          page.nothing("probability_covered");
        });
  }

  private void fields() throws IOException {
    page.object("approach1", this::approach1);
    page.object("approach2", this::approach2);
    page.objects("thresholds", uncertainty.thresholds(), this::threshold);
    page.objects("contributions", uncertainty.contributions(), this::contribution);
    number("probability_covered", uncertainty.probabilityCovered());
    page.number("buffer", BigDecimal.valueOf(uncertainty.buffer()));
    page.objects(
        "assumptions",
        uncertainty.assumptions(),
        assumption -> {
          page.text("code", assumption.code());
          page.object(
              "facts",
              () -> {
                for (Map.Entry<String, String> fact : assumption.facts().entrySet()) {
                  page.text(fact.getKey(), fact.getValue());
                }
              });
        });
  }

  private void approach1() throws IOException {
    level();
    List<FigureUncertainty> sums =
        uncertainty.figures().stream().filter(each -> each.halfWidth().isPresent()).toList();
    page.objects(
        "figures",
        sums,
        each -> {
          figure(each);
          double half = each.halfWidth().orElseThrow();
          number("half_width", half);
          percent("half_width_pct", each, half);
          page.truth("asymmetric", each.asymmetric());
        });
  }

  private void approach2() throws IOException {
    level();
    page.number("trials", uncertainty.trials());
    page.number("seed", BigDecimal.valueOf(uncertainty.seed()));
    page.number("parameters", uncertainty.parameters());
    page.objects("figures", uncertainty.figures(), this::simulated);
    Map<String, BigDecimal> grades = new LinkedHashMap<>();
    uncertainty.grades().forEach((grade, share) -> grades.put(grade, BigDecimal.valueOf(share)));
    page.numbers("grades", grades);
  }

  private void level() throws IOException {
    number("level", uncertainty.level().probability());
  }

  private void simulated(FigureUncertainty each) throws IOException {
    figure(each);
    if (each.spread().isEmpty()) {
      for (String key :
          List.of("mean", "standard_deviation", "lower", "upper", "lower_pct", "upper_pct")) {
        page.nothing(key);
      }
      return;
    }
    Spread spread = each.spread().get();
    double value = each.figure().value().doubleValue();
    number("mean", spread.mean());
    number("standard_deviation", spread.standardDeviation());
    number("lower", spread.interval().lower());
    number("upper", spread.interval().upper());
    percent("lower_pct", each, spread.interval().lower() - value);
    percent("upper_pct", each, spread.interval().upper() - value);
  }

  private void figure(FigureUncertainty each) throws IOException {
    page.text("figure", each.figure().id());
    page.text("unit", each.figure().unit());
    page.number("value", each.figure().value());
  }

  private void percent(String name, FigureUncertainty each, double distance) throws IOException {
    if (each.inPercent()) {
      number(name, each.percent(distance));
    } else {
      page.nothing(name);
    }
  }

  private void threshold(ThresholdChance chance) throws IOException {
    page.number("no", chance.no());
    if (chance.targetYear().isPresent()) {
      page.number("target_year", chance.targetYear().getAsInt());
    } else {
      page.nothing("target_year");
    }
    number("probability_met", chance.met());
    number("probability_no_threshold", chance.without());
  }

  private void contribution(VarianceShares shares) throws IOException {
    page.text("figure", shares.figure());
    page.objects(
        "shares",
        shares.shares(),
        share -> {
          page.text("parameter", share.parameter().name());
          page.textOrNull("factor_id", share.parameter().factor());
          page.textOrNull("line_id", share.parameter().line());
          page.text("basis", share.parameter().basis().word());
          number("share", share.share());
        });
    number("others", shares.others());
  }

  private void number(String name, double value) throws IOException {
    page.number(name, BigDecimal.valueOf(value));
  }
}
