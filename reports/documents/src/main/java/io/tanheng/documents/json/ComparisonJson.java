package io.tanheng.documents.json;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeEnd;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Change;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a comparison as comparison.json, whose schema stands beside this class. */
public final class ComparisonJson {
  /** Identifies the form of the document. */
  public static final String SCHEMA = "https://tanheng.io/schema/comparison-1.json";

  /** The name of the file in its folder. */
  public static final String FILE = "comparison.json";

  private final Comparison comparison;
  private final JsonPage page;
  private final Map<String, ActivityRecord> records = new HashMap<>();

  private ComparisonJson(Comparison comparison, JsonPage page) {
    this.comparison = comparison;
    this.page = page;
    comparison.book().activities().forEach(record -> records.put(record.id().value(), record));
  }

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Comparison comparison, Path folder) throws IOException {
    return WholeFile.write(folder, FILE, stream -> write(comparison, stream));
  }

  /** Writes it to a stream, which is left open. */
  public static void write(Comparison comparison, OutputStream stream) throws IOException {
    try (JsonPage page = JsonPage.to(stream)) {
      page.object(() -> new ComparisonJson(comparison, page).sections());
    }
  }

  private void sections() throws IOException {
    page.text("schema", SCHEMA);
    Park park = comparison.book().park();
    page.object(
        "book",
        () -> {
          page.text("digest", comparison.book().digest());
          page.text("park_id", park.parkId());
          page.text("name", park.name());
          page.number("reporting_year", park.reportingYear());
        });
    page.objects("accounts", comparison.accounts(), this::account);
    page.objects("bridges", comparison.bridges(), this::bridge);
  }

  private void account(Account account) throws IOException {
    Evaluation evaluation = account.evaluation();
    Park park = evaluation.book().park();
    MethodResult result = evaluation.method();
    page.text("name", account.variant().name());
    page.object("method", () -> MethodJson.document(result.method().document(), page));
    page.text("gwp", park.gwp());
    page.texts("factor_sets", park.factorSets());
    page.texts("gases", Park.SEVEN_GASES.stream().filter(park.gases()::contains).toList());
    page.objects("headlines", result.headlines(), headline -> MethodJson.headline(headline, page));
    totals(evaluation.inventory().park());
    page.number("total_tce", result.energy());
    page.number("per_tce", result.intensity());
    page.number("direct_share", result.directShare());
    page.text("conformity", result.conformity().map(MethodResult.Conformity::word));
    page.texts("needs", result.needs().stream().map(Issue::code).distinct().toList());
  }

  private void totals(Totals totals) throws IOException {
    page.number("scope1", totals.scope1());
    page.number("scope2_location", totals.scope2Location());
    page.number("scope2_market", totals.scope2Market());
    page.number("co2_recovered", totals.co2Recovered());
    page.number("exports", totals.exports());
    page.number("attribute_sold", totals.attributeSold());
  }

  private void bridge(Bridge bridge) throws IOException {
    page.object("from", () -> end(bridge.from()));
    page.object("to", () -> end(bridge.to()));
    page.exact("delta", bridge.delta());
    page.objects("steps", bridge.steps(), this::step);
  }

  private void end(BridgeEnd end) throws IOException {
    page.text("account", end.variant().name());
    page.text("headline", end.headline().name());
    page.exact("value", end.value());
  }

  private void step(BridgeStep step) throws IOException {
    page.text("rule", step.rule().word());
    page.text("from", step.from());
    page.text("to", step.to());
    page.exact("before", step.before());
    page.exact("after", step.after());
    page.exact("delta", step.delta());
    page.objects("lines", step.changes(), this::change);
  }

  private void change(Change change) throws IOException {
    Optional<ActivityRecord> record = Optional.ofNullable(records.get(change.key().line()));
    page.textOrNull("line_id", change.key().line());
    page.textOrNull("item", change.key().item());
    page.text("enterprise_id", record.map(r -> r.enterprise().value()));
    page.text("category", record.map(r -> r.category().word()));
    page.text("activity", record.map(r -> r.activity().code()));
    page.textOrNull("gas", change.key().gas());
    page.exact("before", change.before());
    page.exact("after", change.after());
    page.exact("delta", change.delta());
  }
}
