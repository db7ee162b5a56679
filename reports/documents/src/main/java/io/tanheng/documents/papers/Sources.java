package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sheets that hold what was read – inputs, factors, constants – and the steps between them and
 * the figures of the other sheets.
 */
final class Sources implements Places.Home {
  private static final int INPUT_COLUMNS = 10;

  private final Binder binder;
  private final Wording wording;
  private final InputRows rows;
  private String table = "";

  Sources(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
    this.rows = new InputRows(binder.evaluation().book(), wording);
  }

  @Override
  public CellRef leaf(Derivation leaf) {
    Source source = leaf.source().orElseThrow();
    if (source instanceof Source.Row row) {
      return input(leaf, row);
    }
    if (source instanceof Source.Factor factor) {
      return factor(leaf, factor);
    }
    return constant(leaf, source);
  }

  private CellRef input(Derivation leaf, Source.Row row) {
    Worksheet paper = binder.paper(Tab.INPUTS);
    if (!row.where().file().equals(table)) {
      table = row.where().file();
      paper.part(wording.word("papers.table", name(table)), INPUT_COLUMNS);
      paper.next();
    }
    List<String> heads = rows.heads(row.where());
    for (int i = 0; i < heads.size(); i++) {
      paper.text(i, heads.get(i), Look.TEXT);
    }
    int at = heads.size();
    paper.text(at, binder.label(leaf), Look.TEXT);
    CellRef cell = paper.number(at + 1, leaf.value(), Look.INPUT);
    paper.text(at + 2, binder.unit(leaf.unit()), Look.TEXT);
    paper.text(at + 3, wording.place(row.where()), Look.TEXT);
    paper.text(at + 4, row.evidence(), Look.TEXT);
    paper.next();
    return cell;
  }

  private static String name(String file) {
    return file.endsWith(".csv") ? file.substring(0, file.length() - ".csv".length()) : file;
  }

  private CellRef factor(Derivation leaf, Source.Factor source) {
    Worksheet paper = binder.paper(Tab.FACTORS);
    EmissionFactor factor = source.factor();
    paper.text(0, factor.id(), Look.TEXT);
    paper.text(1, binder.label(leaf), Look.TEXT);
    paper.text(2, factor.gas(), Look.TEXT);
    CellRef cell = paper.number(3, leaf.value(), Look.FIGURE);
    paper.text(4, factor.unit().toString(), Look.TEXT);
    String bounds =
        factor
            .bounds()
            .map(each -> written(each.lower()) + " – " + written(each.upper()))
            .orElse("");
    paper.text(5, bounds, Look.TEXT);
    paper.text(6, factor.year().isPresent() ? "" + factor.year().getAsInt() : "", Look.TEXT);
    paper.text(7, factor.provenance().text(), Look.TEXT);
    paper.text(
        8,
        wording.word("papers.verification", factor.provenance().verification().word()),
        Look.TEXT);
    paper.text(9, wording.reason(source.reason()), Look.TEXT);
    paper.next();
    return cell;
  }

  private static String written(BigDecimal value) {
    return Decimals.written(value).toPlainString();
  }

  private CellRef constant(Derivation leaf, Source source) {
    Worksheet paper = binder.paper(Tab.CONSTANTS);
    paper.text(0, binder.label(leaf), Look.TEXT);
    CellRef cell = paper.number(1, leaf.value(), Look.FIGURE);
    paper.text(2, binder.unit(leaf.unit()), Look.TEXT);
    boolean setting = source instanceof Source.Setting;
    paper.text(3, setting ? wording.citation(((Source.Setting) source).citation()) : "", Look.TEXT);
    paper.text(4, setting ? ((Source.Setting) source).key() : "", Look.TEXT);
    paper.next();
    return cell;
  }

  @Override
  public CellRef step(Derivation node) {
    Worksheet paper = binder.paper(Tab.STEPS);
    String formula =
        node.operation().formulation().isPresent()
            ? formulation(node, paper)
            : binder.places().formula(node, paper.name());
    paper.text(0, wording.label(node.label()), Look.TEXT);
    paper.text(1, rows.subject(node), Look.TEXT);
    paper.text(2, how(node), Look.TEXT);
    CellRef cell = paper.formula(3, formula, node.value(), Look.FIGURE);
    paper.text(4, binder.unit(node.unit()), Look.TEXT);
    paper.next();
    return cell;
  }

  private String how(Derivation node) {
    String count = Integer.toString(node.inputs().size());
    String key = "operation." + node.operation().name().toLowerCase(Locale.ROOT);
    return wording.text(key, "count", count);
  }

  /** The published value as long as its state is the one it was worked out for, else #N/A. */
  private String formulation(Derivation node, Worksheet paper) {
    List<String> same = new ArrayList<>();
    for (Derivation input : node.inputs()) {
      same.add(binder.places().at(input).from(paper.name()) + "=" + written(input.value()));
    }
    return "IF(AND(" + String.join(",", same) + ")," + written(node.value()) + ",NA())";
  }

  /** Gives every figure that was read its cell, in the order of the book and of the library. */
  void write(List<Derivation> leaves) {
    Places places = binder.places();
    leaves.stream()
        .filter(leaf -> leaf.source().orElseThrow() instanceof Source.Row)
        .sorted((one, other) -> InputRows.ORDER.compare(where(one), where(other)))
        .forEach(places::at);
    leaves.stream()
        .filter(leaf -> leaf.source().orElseThrow() instanceof Source.Factor)
        .sorted((one, other) -> id(one).compareTo(id(other)))
        .forEach(places::at);
    leaves.stream()
        .filter(leaf -> leaf.source().orElseThrow() instanceof Source.Setting)
        .forEach(places::at);
  }

  private static Location where(Derivation leaf) {
    return ((Source.Row) leaf.source().orElseThrow()).where();
  }

  private static String id(Derivation leaf) {
    EmissionFactor factor = ((Source.Factor) leaf.source().orElseThrow()).factor();
    return factor.provenance().set() + " " + factor.id();
  }

  /** Every figure that was read, each once, in the order of the trees. */
  static List<Derivation> leaves(List<Derivation> roots) {
    Set<Derivation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Derivation> leaves = new ArrayList<>();
    roots.forEach(root -> collect(root, seen, leaves));
    return leaves;
  }

  private static void collect(Derivation node, Set<Derivation> seen, List<Derivation> leaves) {
    if (!seen.add(node)) {
      return;
    }
    if (node.operation() == Operation.LEAF) {
      leaves.add(node);
    }
    node.inputs().forEach(input -> collect(input, seen, leaves));
  }
}
