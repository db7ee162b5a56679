package io.tanheng.documents.report;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.explain.SourceText;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes derivations as lists that unfold, so many values on the whole page and no more. */
final class DerivationTree {
  /** How many inputs of a sum are shown. */
  private static final int SHOWN = 8;

  /** How many values are shown under one figure. */
  private static final int BUDGET = 50;

  private final Sheet sheet;
  private final Markup html;
  private final SourceText sources;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> operations = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private int left;

  DerivationTree(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.sources = new SourceText(sheet.wording());
  }

  /** A figure with what it is made of. */
  void write(Derivation root) {
    left = BUDGET;
    node(root);
  }

  private void node(Derivation node) {
    left--;
    List<Derivation> inputs = node.inputs();
    if (inputs.isEmpty()) {
      html.raw("<div class=\"leaf\">");
      headline(node);
      node.source().ifPresent(s -> html.element("small", "", from(s, node.label())));
      html.raw("</div>");
      return;
    }
    html.raw("<details><summary>");
    headline(node);
    html.raw("</summary>");
    if (left <= 0) {
      html.element("div", "leaf", sheet.say("report.deeper", "name", node.label()));
    } else if (node.operation() == Operation.SUM && inputs.size() > SHOWN) {
      largest(inputs);
    } else {
      inputs.forEach(this::node);
    }
    html.raw("</details>");
  }

  private void largest(List<Derivation> inputs) {
    List<Derivation> sorted =
        inputs.stream()
            .sorted(Comparator.comparing((Derivation input) -> input.value().abs()).reversed())
            .toList();
    sorted.subList(0, SHOWN).forEach(this::node);
    List<Derivation> rest = sorted.subList(SHOWN, sorted.size());
    BigDecimal sum = rest.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String count = Integer.toString(rest.size());
    String sentence = sheet.say("report.more", "count", count, "sum", Figures.exact(sum));
    html.element("div", "leaf", sentence);
  }

  private void headline(Derivation node) {
    boolean bare = node.unit().isBlank() || node.unit().equals("1");
    html.text(names.computeIfAbsent(node.label(), sheet.wording()::label)).raw(" = ");
    html.element("b", "", Figures.exact(node.value()) + (bare ? "" : " " + node.unit()));
    if (node.operation() != Operation.LEAF) {
      html.raw(" ").element("i", "", operation(node.operation(), node.inputs().size()));
    }
  }

  private String operation(Operation operation, int inputs) {
    String count = Integer.toString(inputs);
    String key = "operation." + operation.name().toLowerCase(Locale.ROOT);
    return operations.computeIfAbsent(key + count, each -> sheet.say(key, "count", count));
  }

  /** Factors stand under many lines, and are put into words once. */
  private String from(Source source, String label) {
    return source instanceof Source.Factor factor
        ? places.computeIfAbsent(
            factor.factor().id() + ' ' + factor.reason(), each -> sources.text(source, label))
        : sources.text(source, label);
  }
}
