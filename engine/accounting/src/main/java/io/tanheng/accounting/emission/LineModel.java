package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.CompiledFigures;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Recalculation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What lines have in common that differ in amount, month, place and proof only: their factors, and
 * each of their figures as a function of the quantity.
 */
final class LineModel {
  private static final String QUANTITY = "quantity";

  private final Workings workings;
  private final ResolvedActivity first;
  private final LineResult shape;
  private final CompiledFigures figures;
  private final List<List<Operand>> operands;

  /** What every line has in common with the first one. */
  LineModel(Workings workings, ResolvedActivity first) {
    this.workings = workings;
    this.first = first;
    this.shape = first.calculate();
    List<Derivation> derivations = Figures.of(shape);
    this.figures =
        CompiledFigures.of(derivations, leaf -> column(leaf).filter(QUANTITY::equals).isPresent());
    this.operands =
        derivations.stream()
            .map(figure -> figure.operands().stream().map(this::operand).toList())
            .toList();
  }

  /** That line under the factors of the first one. */
  PricedLine line(ActivityRecord record) {
    return new Line(this, record);
  }

  /** The column of the first line that a leaf was read from. */
  private Optional<String> column(Derivation leaf) {
    return leaf.source()
        .filter(Source.Row.class::isInstance)
        .map(source -> ((Source.Row) source).where())
        .filter(where -> where.equals(first.record().where().column(where.column())))
        .map(Location::column);
  }

  private Operand operand(Derivation operand) {
    List<Operand> inputs = operand.inputs().stream().map(this::operand).toList();
    return new Operand(operand, column(operand).orElse(""), inputs);
  }

  /**
   * What a figure rests on.
   *
   * @param first as the first line has it
   * @param column where every line has its own, the column; blank where it is the same for all
   * @param inputs what it is computed from, where a line has cells of its own below it
   */
  private record Operand(Derivation first, String column, List<Operand> inputs) {
    private Operand {
      boolean own = inputs.stream().anyMatch(each -> each.ofLine());
      inputs = own ? inputs : List.of();
    }

    private boolean ofLine() {
      return !column.isEmpty() || !inputs.isEmpty();
    }

    private Derivation of(ActivityRecord record) {
      if (!inputs.isEmpty()) {
        return first.from(inputs.stream().map(input -> input.of(record)).toList());
      }
      if (column.isEmpty()) {
        return first;
      }
      BigDecimal value = column.equals(QUANTITY) ? record.quantity().value() : first.value();
      Location where = record.where().column(column);
      return Derivation.row(first.label(), value, first.unit(), where, record.evidence());
    }
  }

  private record Line(LineModel model, ActivityRecord record) implements PricedLine, Recalculation {
    @Override
    public Priced price() {
      BigDecimal[] values = model.figures.at(record.quantity().value());
      return new Priced(
          Figures.kept(record, model.shape, values, this),
          record == model.first.record() ? Optional.of(model.shape) : Optional.empty());
    }

    @Override
    public Derivation figure(int place) {
      ResolvedActivity resolved = model.first.forLine(record).orElseThrow();
      return model.workings.figure(resolved, place);
    }

    @Override
    public List<Derivation> operands(int place) {
      List<Operand> shared = model.operands.get(place);
      Derivation[] own = new Derivation[shared.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = shared.get(i).of(record);
      }
      return List.of(own);
    }
  }
}
