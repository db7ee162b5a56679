package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.documents.json.PlanJson;
import io.tanheng.documents.plan.PlanReport;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.plan.AppraisalSettings;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PlanSettings;
import io.tanheng.planning.plan.Planner;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.LinearProgram;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan by a solver that was halted before it had proved anything. */
class PlanWithoutProofTest {
  private static final Path BOOK = Path.of("..", "examples", "pathway");

  @TempDir private Path folder;

  /** Finds what the best solver finds, and bounds nothing. */
  private record Unproving(Solver within) implements Solver {
    @Override
    public String name() {
      return within.name();
    }

    @Override
    public Solution solve(LinearProgram program, Limits limits, Watch watch) {
      return within.solve(program, limits, watch) instanceof Solution.Found found
          ? new Solution.Found(found.values(), found.cost(), Double.NEGATIVE_INFINITY, false)
          : new Solution.NotFound();
    }
  }

  @Test
  void aGapThatWasNotProvedIsNullAndSaidInWords() throws IOException {
    FactorCatalog catalog = FactorCatalog.shipped();
    Evaluation base =
        BookReader.read(BOOK, catalog)
            .asOptional()
            .flatMap(book -> Evaluator.evaluate(book, catalog).asOptional())
            .orElseThrow();
    PlanSettings settings =
        new PlanSettings(
            new Discounting(new BigDecimal("0.05")),
            BigDecimal.ZERO,
            Limits.of(Duration.ofSeconds(20)),
            Aim.CHEAPEST,
            List.of(),
            AppraisalSettings.usual(List.of(), Settings.of(1000, 1)));
    Plan plan =
        Planner.plan(base, catalog, settings, new Unproving(Solver.best()), Watch.NOBODY)
            .asOptional()
            .orElseThrow();
    assertThat(plan.optimised().orElseThrow().choice().proved()).isEmpty();
    Wording wording = Wording.of(Locale.ENGLISH).with(Messages.of(Planner.class, Locale.ENGLISH));
    Path file = PlanJson.write(plan, wording, folder);
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.get("optimised").get("gap").isNull()).isTrue();
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(PlanJson.class.getResourceAsStream("plan-2.schema.json"));
    assertThat(schema.validate(json)).isEmpty();
    String page = PlanReport.render(plan, wording);
    String body = page.substring(page.indexOf("<body>"));
    assertThat(body).contains("nothing was proved").doesNotContain("null", "∞", "Infinity", "{");
  }
}
