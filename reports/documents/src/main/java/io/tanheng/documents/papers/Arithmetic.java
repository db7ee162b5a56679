package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Operation;
import io.tanheng.documents.papers.Term.Binding;
import io.tanheng.documents.workbook.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operations of a derivation as a spreadsheet writes them. */
final class Arithmetic {
  /** Sums of so many are written with signs, longer ones with ranges. */
  static final int FEW = 4;

  /** Sums of so many ranges stay well below what a formula may hold. */
  static final int MANY = 100;

  private final String sheet;

  /** Writes formulas of a sheet. */
  Arithmetic(String sheet) {
    this.sheet = sheet;
  }

  /**
   * The value of an operation.
   *
   * @throws IllegalStateException for what no formula can say: a leaf, or a published formulation
   */
  Term of(Operation operation, List<Term> inputs) {
    return switch (operation) {
      case SUM -> sum(inputs);
      case DIFFERENCE -> difference(inputs);
      case PRODUCT -> joined("*", inputs);
      case QUOTIENT -> quotient(inputs);
      case MIN -> call("MIN", inputs);
      case MAX -> call("MAX", inputs);
      case MEAN -> call("AVERAGE", inputs);
      case ROOT -> root(inputs.get(0), inputs.get(1));
      case LEAF, STEAM_SATURATED, STEAM_SUPERHEATED ->
          throw new IllegalStateException("no formula of " + operation);
    };
  }

  private Term sum(List<Term> inputs) {
    if (inputs.isEmpty()) {
      return Term.of("0", Binding.ATOM);
    }
    if (inputs.size() == 1) {
      return inputs.get(0);
    }
    if (inputs.size() > FEW) {
      return call("SUM", inputs);
    }
    String text = inputs.stream().map(Term::text).collect(Collectors.joining("+"));
    return Term.of(text, Binding.SUM);
  }

  private Term difference(List<Term> inputs) {
    if (inputs.size() == 1) {
      return inputs.get(0);
    }
    List<Term> others = inputs.subList(1, inputs.size());
    String first = inputs.get(0).text();
    String less =
        others.size() > FEW
            ? call("SUM", others).text()
            : others.stream()
                .map(each -> each.within(Binding.PRODUCT))
                .collect(Collectors.joining("-"));
    return Term.of(first + "-" + less, Binding.SUM);
  }

  private static Term joined(String sign, List<Term> inputs) {
    if (inputs.size() == 1) {
      return inputs.get(0);
    }
    String text =
        inputs.stream().map(each -> each.within(Binding.PRODUCT)).collect(Collectors.joining(sign));
    return Term.of(text.isEmpty() ? "1" : text, Binding.PRODUCT);
  }

  private static Term quotient(List<Term> inputs) {
    StringBuilder text = new StringBuilder(inputs.get(0).within(Binding.PRODUCT));
    inputs
        .subList(1, inputs.size())
        .forEach(by -> text.append('/').append(by.within(Binding.POWER)));
    return Term.of(text.toString(), Binding.PRODUCT);
  }

  private static Term root(Term radicand, Term degree) {
    return Term.of(
        radicand.within(Binding.ATOM) + "^(1/" + degree.within(Binding.POWER) + ")", Binding.POWER);
  }

  private Term call(String function, List<Term> inputs) {
    return Term.of(function + "(" + String.join(",", arguments(inputs)) + ")", Binding.ATOM);
  }

  /** The inputs, cells that stand one below the other as a range. */
  List<String> arguments(List<Term> inputs) {
    List<String> arguments = new ArrayList<>();
    int from = 0;
    while (from < inputs.size()) {
      int to = from;
      while (to + 1 < inputs.size() && adjacent(inputs.get(to), inputs.get(to + 1))) {
        to++;
      }
      arguments.add(range(inputs.get(from), inputs.get(to)));
      from = to + 1;
    }
    return arguments;
  }

  private static boolean adjacent(Term one, Term other) {
    return one.cell().isPresent()
        && other.cell().isPresent()
        && one.cell().get().above(other.cell().get());
  }

  private String range(Term first, Term last) {
    Optional<CellRef> end = last.cell();
    return first.cell().isPresent() && end.isPresent()
        ? first.cell().get().to(end.get(), sheet)
        : first.text();
  }
}
