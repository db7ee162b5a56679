package io.tanheng.documents.explain;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Renders a derivation: one line for each value, and under a leaf where it was read. */
public final class DerivationText {
  /** How many inputs of a sum are shown where not all are asked for. */
  private static final int SHOWN = 10;

  private static final int INDENT = 2;

  private final Wording wording;
  private final int depth;
  private final boolean all;
  private final Page page;

  private DerivationText(Wording wording, int depth, boolean all, Page page) {
    this.wording = wording;
    this.depth = depth;
    this.all = all;
    this.page = page;
  }

  /**
   * The tree as text.
   *
   * @param root what is explained
   * @param wording language
   * @param depth how many levels below the root are shown
   * @param all whether every input of a long sum is shown
   */
  public static String render(Derivation root, Wording wording, int depth, boolean all) {
    Page page = new Page(false);
    new DerivationText(wording, depth, all, page).node(root, 0);
    return page.toString();
  }

  private void node(Derivation node, int level) {
    page.wrapped(level * INDENT, headline(node));
    node.source().ifPresent(source -> page.wrapped(level * INDENT + INDENT, "← ", from(source)));
    if (node.inputs().isEmpty()) {
      return;
    }
    if (level == depth) {
      hidden("explain.deeper", node.inputs(), level + 1);
      return;
    }
    List<Derivation> inputs = node.inputs();
    boolean cut = !all && node.operation() == Operation.SUM && inputs.size() > SHOWN;
    List<Derivation> shown = cut ? inputs.subList(0, SHOWN) : inputs;
    shown.forEach(input -> node(input, level + 1));
    if (cut) {
      hidden("explain.more", inputs.subList(SHOWN, inputs.size()), level + 1);
    }
  }

  private String headline(Derivation node) {
    String unit = node.unit().isBlank() ? "" : " " + node.unit();
    String value = wording.label(node.label()) + " = " + Figures.exact(node.value()) + unit;
    return node.operation() == Operation.LEAF ? value : value + "  [" + operation(node) + "]";
  }

  private String operation(Derivation node) {
    String count = Integer.toString(node.inputs().size());
    return wording.text(
        "operation." + node.operation().name().toLowerCase(java.util.Locale.ROOT), "count", count);
  }

  private void hidden(String key, List<Derivation> inputs, int level) {
    BigDecimal sum = inputs.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    page.wrapped(
        level * INDENT,
        wording.text(
            key, "count", Integer.toString(inputs.size()), "sum", Figures.exact(sum)));
  }

  private String from(Source source) {
    if (source instanceof Source.Factor factor) {
      String text = factor.factor().id() + ": " + factor.factor().provenance().text();
      return factor.reason().isBlank() ? text : text + " – " + factor.reason();
    }
    if (source instanceof Source.Row row) {
      String place = wording.place(row.where());
      return row.evidence().isBlank()
          ? place
          : place + " " + wording.text("explain.evidence", "evidence", row.evidence());
    }
    if (source instanceof Source.Setting setting) {
      return wording.text(
          "explain.setting", "key", setting.key(), "citation", setting.citation());
    }
    throw new IllegalStateException("no rendering of " + source);
  }
}
