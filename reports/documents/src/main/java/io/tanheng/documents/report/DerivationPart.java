package io.tanheng.documents.report;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Derivations that unfold: totals, balance, score or thresholds, and the largest lines. */
final class DerivationPart {
  /** So many lines have a derivation of their own on the page. */
  private static final int LINES = 12;

  private DerivationPart() {}

  static void write(Sheet sheet) {
    Evaluation evaluation = sheet.evaluation();
    List<EmissionLine> lines = evaluation.inventory().lines();
    sheet.section("derivations", sheet.say("report.derivations"));
    int shown = Math.min(LINES, lines.size());
    sheet
        .html()
        .element(
            "p",
            "lead",
            sheet.say(
                "report.derivations-lead",
                "shown",
                Integer.toString(shown),
                "lines",
                Integer.toString(lines.size())));
    DerivationTree tree = new DerivationTree(sheet);
    sheet.html().raw("<article class=\"trees\">");
    figures(evaluation).forEach(tree::write);
    sheet.html().raw("</article>").element("h3", "", sheet.say("report.largest-lines"));
    sheet.html().raw("<article class=\"trees\">");
    largest(lines).forEach(line -> tree.write(line.co2e()));
    sheet.html().raw("</article>");
    sheet.end();
  }

  private static List<Derivation> figures(Evaluation evaluation) {
    List<Derivation> figures = new ArrayList<>();
    figures.add(evaluation.inventory().park().gbTotal());
    figures.add(evaluation.balance().residual());
    evaluation.scored().ifPresent(score -> figures.add(score.total()));
    evaluation.indicators().stream()
        .filter(each -> each.status().equals("computed"))
        .flatMap(each -> each.value().stream())
        .forEach(figures::add);
    evaluation.thresholds().stream()
        .flatMap(each -> each.value().stream())
        .distinct()
        .forEach(figures::add);
    return figures;
  }

  /** The largest lines, without sorting all of them. */
  private static List<EmissionLine> largest(List<EmissionLine> lines) {
    Comparator<EmissionLine> bySize =
        Comparator.comparing((EmissionLine line) -> line.tonnes().abs(), BigDecimal::compareTo);
    PriorityQueue<EmissionLine> largest = new PriorityQueue<>(LINES + 1, bySize);
    for (EmissionLine line : lines) {
      if (largest.size() < LINES) {
        largest.add(line);
      } else if (bySize.compare(line, largest.element()) > 0) {
        largest.remove();
        largest.add(line);
      }
    }
    return largest.stream()
        .sorted(bySize.reversed().thenComparing(line -> line.activity().id().value()))
        .toList();
  }
}
