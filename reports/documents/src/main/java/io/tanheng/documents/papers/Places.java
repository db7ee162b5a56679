package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.documents.workbook.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where every figure stands. What was read has a cell of its own; what is computed has one where a
 * sheet places it, and else among the steps, as soon as a formula needs it.
 */
final class Places {
  /** A formula holds so many cells at most before its parts become steps of their own. */
  private static final int LONG = 7;

  /** Puts a figure that no sheet has placed into a cell. */
  interface Home {
    /** The cell of what was read. */
    CellRef leaf(Derivation leaf);

    /** The cell of a step. */
    CellRef step(Derivation node);
  }

  private final NodeIds ids = new NodeIds();
  private final Map<Integer, CellRef> cells = new HashMap<>();
  private final Home home;

  Places(Home home) {
    this.home = home;
  }

  /** Number of a figure; the same for the same arithmetic on the same cells. */
  int id(Derivation node) {
    return ids.of(node);
  }

  /** Says where a figure stands, unless it has a place. */
  void place(Derivation node, CellRef cell) {
    cells.putIfAbsent(ids.of(node), cell);
  }

  /** Says where a figure stands from now on. */
  void move(Derivation node, CellRef cell) {
    cells.put(ids.of(node), cell);
  }

  boolean placed(Derivation node) {
    return cells.containsKey(ids.of(node));
  }

  /** The cell of a figure. */
  CellRef at(Derivation node) {
    CellRef known = cells.get(ids.of(node));
    if (known != null) {
      return known;
    }
    CellRef made = atom(node) && isLeaf(node) ? home.leaf(node) : home.step(node);
    place(node, made);
    return made;
  }

  /** Whether no formula can say it: it was read, or follows from a published formulation. */
  static boolean atom(Derivation node) {
    return isLeaf(node) || node.operation().formulation().isPresent();
  }

  private static boolean isLeaf(Derivation node) {
    return node.operation() == Operation.LEAF;
  }

  /** The figure as a formula of a sheet, from the cells that it follows from. */
  String formula(Derivation node, String sheet) {
    if (atom(node)) {
      return at(node).from(sheet);
    }
    return inner(node, sheet).text();
  }

  /** A figure as a part of a formula: its cell. */
  Term term(Derivation node, String sheet) {
    return Term.of(at(node), sheet);
  }

  private Term inner(Derivation node, String sheet) {
    List<Derivation> inputs = node.inputs();
    if (node.operation() == Operation.SUM && inputs.size() > Arithmetic.MANY) {
      return new Arithmetic(sheet).of(node.operation(), shortened(node, sheet));
    }
    boolean wide = inputs.size() > Arithmetic.FEW;
    List<Term> terms = new ArrayList<>();
    for (Derivation input : inputs) {
      boolean within = !wide && !placed(input) && !atom(input) && size(input) <= LONG;
      terms.add(within ? inner(input, sheet) : term(input, sheet));
    }
    return new Arithmetic(sheet).of(node.operation(), terms);
  }

  /** A long sum as a sum of its cells, or of sums of them where they stand too far apart. */
  private List<Term> shortened(Derivation node, String sheet) {
    List<Term> terms = node.inputs().stream().map(input -> term(input, sheet)).toList();
    if (new Arithmetic(sheet).arguments(terms).size() <= Arithmetic.MANY) {
      return terms;
    }
    List<Derivation> inputs = node.inputs();
    List<Term> parts = new ArrayList<>();
    for (int from = 0; from < inputs.size(); from += Arithmetic.MANY) {
      List<Derivation> part = inputs.subList(from, Math.min(inputs.size(), from + Arithmetic.MANY));
      parts.add(term(Derivation.of(node.label(), Operation.SUM, node.unit(), part), sheet));
    }
    return parts;
  }

  /** How many cells a formula of it would hold. */
  private int size(Derivation node) {
    if (placed(node) || atom(node)) {
      return 1;
    }
    List<Derivation> inputs = node.inputs();
    if (inputs.size() > Arithmetic.FEW) {
      return LONG + 1;
    }
    return inputs.stream().mapToInt(this::size).sum();
  }

  /**
   * A figure written down to cells of the caller's choice.
   *
   * @param known the term of a figure that has one; has to know every atom
   */
  Term written(Derivation node, String sheet, Function<Derivation, Optional<Term>> known) {
    Optional<Term> term = known.apply(node);
    if (term.isPresent()) {
      return term.get();
    }
    List<Term> terms = node.inputs().stream().map(input -> written(input, sheet, known)).toList();
    return new Arithmetic(sheet).of(node.operation(), terms);
  }
}
