package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows whose results are formulas over operands that stand in the same row. Rows of one formula
 * stand together, below a head that names their operands.
 */
final class BlockTable {
  /**
   * A row.
   *
   * @param part rows of a part stand together, whatever their formulas
   * @param heads what tells the row from others
   * @param results what is computed in it; a later one may follow from an earlier one
   */
  record Entry(String part, List<String> heads, List<Derivation> results) {
    Entry {
      heads = List.copyOf(heads);
      results = List.copyOf(results);
    }
  }

  /** What rows of a block have in common. */
  private record Shape(String part, List<String> formulas, List<String> headings) {}

  private final Places places;
  private final Worksheet paper;
  private final Binder binder;
  private final Look look;

  /**
   * @param binder where figures stand, and what they are called
   * @param paper the sheet
   * @param look how results look
   */
  BlockTable(Binder binder, Worksheet paper, Look look) {
    this.binder = binder;
    this.places = binder.places();
    this.paper = paper;
    this.look = look;
  }

  /** Writes the rows, block by block. */
  void write(List<Entry> entries) {
    Map<String, Map<Shape, List<Entry>>> parts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      parts
          .computeIfAbsent(entry.part(), part -> new LinkedHashMap<>())
          .computeIfAbsent(shape(entry), shape -> new ArrayList<>())
          .add(entry);
    }
    parts.values().forEach(blocks -> blocks.forEach(this::block));
  }

  private Shape shape(Entry entry) {
    List<Derivation> operands = operands(entry.results());
    Map<Integer, Term> terms = new HashMap<>();
    for (int i = 0; i < operands.size(); i++) {
      terms.put(places.id(operands.get(i)), Term.of("#" + i, Term.Binding.ATOM));
    }
    List<String> formulas =
        entry.results().stream().map(result -> written(result, terms).text()).toList();
    return new Shape(entry.part(), formulas, operands.stream().map(this::heading).toList());
  }

  private String heading(Derivation operand) {
    boolean bare = operand.unit().isBlank() || operand.unit().equals("1");
    String label = binder.label(operand);
    return bare ? label : label + "\n" + operand.unit();
  }

  private void block(Shape shape, List<Entry> entries) {
    Entry first = entries.get(0);
    int results = first.heads().size();
    int operands = results + first.results().size();
    paper.part(shape.part(), results);
    for (int i = 0; i < shape.formulas().size(); i++) {
      paper.text(results + i, "", Look.BLOCK);
    }
    for (int i = 0; i < shape.headings().size(); i++) {
      paper.text(operands + i, shape.headings().get(i), Look.BLOCK);
    }
    paper.next();
    entries.forEach(entry -> row(entry, results, operands));
  }

  private void row(Entry entry, int results, int at) {
    for (int i = 0; i < entry.heads().size(); i++) {
      paper.text(i, entry.heads().get(i), Look.TEXT);
    }
    Map<Integer, Term> terms = new HashMap<>();
    List<Derivation> operands = operands(entry.results());
    for (int i = 0; i < operands.size(); i++) {
      Derivation operand = operands.get(i);
      String source = places.at(operand).from(paper.name());
      CellRef cell = paper.formula(at + i, source, operand.value(), Look.FIGURE);
      terms.put(places.id(operand), Term.of(cell, paper.name()));
    }
    for (int i = 0; i < entry.results().size(); i++) {
      result(entry.results().get(i), results + i, terms);
    }
    paper.next();
  }

  private void result(Derivation result, int column, Map<Integer, Term> terms) {
    CellRef cell = paper.formula(column, written(result, terms).text(), result.value(), look);
    if (!Places.atom(result)) {
      places.place(result, cell);
    }
    terms.put(places.id(result), Term.of(cell, paper.name()));
  }

  private Term written(Derivation result, Map<Integer, Term> terms) {
    return places.written(
        result, paper.name(), node -> Optional.ofNullable(terms.get(places.id(node))));
  }

  /** What the results are made of, each once, in order. */
  private List<Derivation> operands(List<Derivation> results) {
    Map<Integer, Derivation> operands = new LinkedHashMap<>();
    for (int i = results.size() - 1; i >= 0; i--) {
      collect(results.get(i), operands);
    }
    return List.copyOf(operands.values());
  }

  private void collect(Derivation node, Map<Integer, Derivation> operands) {
    if (Places.atom(node)) {
      operands.putIfAbsent(places.id(node), node);
    } else {
      node.inputs().forEach(input -> collect(input, operands));
    }
  }
}
