package io.tanheng.documents.explain;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Renders a derivation: one line for each value, and under a leaf where it was read. What stood
 * above is not repeated, and of a long sum the largest inputs are shown.
 */
public final class DerivationText {
  /** How many inputs of a sum are shown where not all are asked for. */
  private static final int SHOWN = 10;

  /** How many of these with what is below them. */
  private static final int EXPANDED = 3;

  private static final int INDENT = 2;

  private final Wording wording;
  private final int depth;
  private final boolean all;
  private final Page page;
  private final SourceText sources;
  private final Set<Derivation> above = Collections.newSetFromMap(new IdentityHashMap<>());

  private DerivationText(Wording wording, int depth, boolean all, Page page) {
    this.wording = wording;
    this.depth = depth;
    this.all = all;
    this.page = page;
    this.sources = new SourceText(wording);
  }

  /**
   * The tree as text.
   *
   * @param root what is explained
   * @param wording language
   * @param depth how many levels below the root are shown
   * @param all whether every input of a long sum is shown, and again what stood above
   */
  public static String render(Derivation root, Wording wording, int depth, boolean all) {
    Page page = new Page(false);
    new DerivationText(wording, depth, all, page).node(root, 0);
    return page.toString();
  }

  private void node(Derivation node, int level) {
    boolean repeated = !node.inputs().isEmpty() && !above.add(node) && !all;
    line(headline(node) + (repeated ? "  " + wording.text("explain.above") : ""), level);
    node.source()
        .ifPresent(
            source ->
                page.wrapped(level * INDENT + INDENT, "← ", sources.text(source, node.label())));
    if (node.inputs().isEmpty() || repeated) {
      return;
    }
    if (level == depth) {
      line(hidden("explain.deeper", node.inputs()), level + 1);
    } else if (!all && node.operation() == Operation.SUM && node.inputs().size() > SHOWN) {
      largest(node.inputs(), level + 1);
    } else {
      node.inputs().forEach(input -> node(input, level + 1));
    }
  }

  /** The largest inputs of a long sum. */
  private void largest(List<Derivation> inputs, int level) {
    List<Derivation> sorted =
        inputs.stream()
            .sorted(Comparator.comparing((Derivation input) -> input.value().abs()).reversed())
            .toList();
    sorted.subList(0, EXPANDED).forEach(input -> node(input, level));
    sorted.subList(EXPANDED, SHOWN).forEach(input -> line(headline(input), level));
    line(hidden("explain.more", sorted.subList(SHOWN, sorted.size())), level);
  }

  private void line(String text, int level) {
    page.wrapped(level * INDENT, text);
  }

  private String headline(Derivation node) {
    boolean bare = node.unit().isBlank() || node.unit().equals("1");
    String unit = bare ? "" : " " + wording.unit(node.unit());
    String value = wording.label(node.label()) + " = " + Figures.exact(node.value()) + unit;
    return node.operation() == Operation.LEAF ? value : value + "  [" + operation(node) + "]";
  }

  private String operation(Derivation node) {
    String count = Integer.toString(node.inputs().size());
    return wording.text(
        "operation." + node.operation().name().toLowerCase(Locale.ROOT), "count", count);
  }

  private String hidden(String key, List<Derivation> inputs) {
    BigDecimal sum =
        inputs.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String count = Integer.toString(inputs.size());
    return wording.text(key, "count", count, "sum", Figures.exact(sum));
  }
}
