package io.tanheng.documents.report;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.explain.SourceText;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  /** The largest inputs, and what the others add up to; a sum may have hundreds of thousands. */
  private void largest(List<Derivation> inputs) {
    List<Derivation> shown = new ArrayList<>(SHOWN + 1);
    ExactSum sum = new ExactSum();
    for (Derivation input : inputs) {
      sum.add(input.value());
      enter(input, shown);
    }
    shown.forEach(this::node);
    shown.forEach(input -> sum.add(input.value().negate()));
    String count = Integer.toString(inputs.size() - shown.size());
    String sentence = sheet.say("report.more", "count", count, "sum", Figures.exact(sum.value()));
    html.element("div", "leaf", sentence);
  }

  /** Enters an input among those shown, the largest first, where it is one of them. */
  private static void enter(Derivation input, List<Derivation> shown) {
    BigDecimal amount = input.value().abs();
    int place = shown.size();
    while (place > 0 && amount.compareTo(shown.get(place - 1).value().abs()) > 0) {
      place--;
    }
    if (place < SHOWN) {
      shown.add(place, input);
      if (shown.size() > SHOWN) {
        shown.remove(SHOWN);
      }
    }
  }

  private void headline(Derivation node) {
    boolean bare = node.unit().isBlank() || node.unit().equals("1");
    html.text(names.computeIfAbsent(node.label(), sheet.wording()::label)).raw(" = ");
    html.element(
        "b",
        "",
        Figures.exact(node.value()) + (bare ? "" : " " + sheet.wording().unit(node.unit())));
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
