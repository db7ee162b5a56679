package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PlanExplanation;
import io.tanheng.planning.plan.PlanSettings;
import io.tanheng.planning.plan.Planner;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of a derivation has a name in both languages. */
class LabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void everyFigureHasAName(String example) {
    Set<String> keys = Wording.of(Locale.ENGLISH).keys();
    Set<String> labels = labels(evaluation(example));
    assertThat(labels).hasSizeGreaterThan(40);
    assertThat(labels.stream().filter(label -> !keys.contains("label." + label))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-14064-1", "ndrc-910-2025", "shanghai-ets"})
  void everyFigureOfAMethodHasAName(String method) {
    Set<String> keys = Wording.of(Locale.ENGLISH).keys();
    AccountingMethod asked = AccountingMethods.find(method).orElseThrow();
    Set<String> labels = labels(evaluation("leading", asked));
    assertThat(labels.stream().filter(label -> !keys.contains("label." + label))).isEmpty();
  }

  @Test
  void everyFigureOfAPlanHasAName() {
    Evaluation base = evaluation("pathway");
    FactorCatalog catalog = FactorCatalog.shipped();
    Plan plan =
        Planner.plan(base, catalog, PlanSettings.usual(), Solver.best(), Watch.NOBODY)
            .asOptional()
            .orElseThrow();
    PlanExplanation explanation = PlanExplanation.of(plan, catalog);
    Set<String> labels = new TreeSet<>();
    for (String name : explanation.names()) {
      explanation.explain(name).orElseThrow().forEach(tree -> collect(tree, labels));
    }
    Set<String> known = Wording.of(Locale.ENGLISH).keys();
    assertThat(labels).hasSizeGreaterThan(60);
    assertThat(labels.stream().map(LabelsTest::key).filter(key -> !known.contains("label." + key)))
        .isEmpty();
  }

  private static String key(String label) {
    return label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
  }

  private static Set<String> labels(Evaluation evaluation) {
    Set<String> labels = new TreeSet<>();
    for (String name : evaluation.explainable()) {
      evaluation.explain(name).forEach(tree -> collect(tree, labels));
    }
    return labels.stream().map(LabelsTest::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void collect(Derivation node, Set<String> labels) {
    labels.add(node.label());
    node.inputs().forEach(input -> collect(input, labels));
  }

  private static Evaluation evaluation(String example) {
    return evaluation(example, AccountingMethods.standard());
  }

  private static Evaluation evaluation(String example, AccountingMethod method) {
    FactorCatalog catalog = FactorCatalog.shipped();
    Book book =
        BookReader.read(Path.of("..", "examples", example), catalog).asOptional().orElseThrow();
    return Evaluator.evaluate(book, catalog, method).asOptional().orElseThrow();
  }
}
