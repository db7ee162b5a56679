package io.tanheng.accounting.uncertainty.book;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.score.Grade;
import java.util.Map;

/** Holds the model of a book against its evaluation: at the central values both are the same. */
public final class CentralValues {
  private static final double RELATIVE = 1e-9;

  private CentralValues() {}

  /** Compares every figure, the grade and the coverage. */
  public static void check(Evaluation evaluation) {
    BookModel model = BookModel.of(evaluation, DefaultUncertainty.STANDARD);
    Map<String, Double> outputs = model.atCentralValues();
    double size = evaluation.inventory().park().scope1().value().abs().doubleValue();
    size += evaluation.inventory().park().scope2Location().value().abs().doubleValue();
    for (BookFigure figure : model.figures()) {
      double expected = figure.value().doubleValue();
      double scale = figure.sum() ? Math.max(size, Math.abs(expected)) : Math.abs(expected);
      assertThat(Math.abs(requireNonNull(outputs.get(figure.id())) - expected))
          .as("%s: %s", figure.id(), expected)
          .isLessThanOrEqualTo(RELATIVE * scale + 1e-12);
    }
    grade(evaluation, outputs);
    assertThat(outputs.get(BookModel.COVERED))
        .isEqualTo(evaluation.balance().covered() ? 1.0 : 0.0);
  }

  private static void grade(Evaluation evaluation, Map<String, Double> outputs) {
    if (evaluation.scored().isEmpty()) {
      assertThat(outputs).doesNotContainKeys("score", BookModel.GRADE + "none");
      return;
    }
    String given = evaluation.score().grade().map(Grade::word).orElse("none");
    outputs.forEach(
        (id, value) -> {
          if (id.startsWith(BookModel.GRADE)) {
            assertThat(value).as(id).isEqualTo(id.equals(BookModel.GRADE + given) ? 1.0 : 0.0);
          }
        });
  }
}
