package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.CompiledFigures;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
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
  private final List<List<Derivation>> operands;

  /** What every line has in common with the first one. */
  LineModel(Workings workings, ResolvedActivity first) {
    this.workings = workings;
    this.first = first;
    this.shape = first.calculate();
    List<Derivation> derivations = Figures.of(shape);
    this.figures =
        CompiledFigures.of(
            derivations, leaf -> cell(leaf).filter(where -> isQuantity(where)).isPresent());
    this.operands = derivations.stream().map(Derivation::operands).toList();
  }

  /** That line under the factors of the first one. */
  PricedLine line(ActivityRecord record) {
    return new Line(this, record);
  }

  private static boolean isQuantity(Location where) {
    return where.column().equals(QUANTITY);
  }

  /** The cell of the first line that a leaf was read from. */
  private Optional<Location> cell(Derivation leaf) {
    return leaf.source()
        .filter(Source.Row.class::isInstance)
        .map(source -> ((Source.Row) source).where())
        .filter(where -> where.equals(first.record().where().column(where.column())));
  }

  private List<Derivation> operands(int place, ActivityRecord record) {
    return operands.get(place).stream().map(operand -> operand(operand, record)).toList();
  }

  /** An operand as another line has it. */
  private Derivation operand(Derivation operand, ActivityRecord record) {
    Optional<Location> cell =
        operand.operation() == Operation.LEAF ? cell(operand) : Optional.empty();
    if (cell.isEmpty()) {
      return operand;
    }
    BigDecimal value = isQuantity(cell.get()) ? record.quantity().value() : operand.value();
    return Derivation.row(
        operand.label(),
        value,
        operand.unit(),
        record.where().column(cell.get().column()),
        record.evidence());
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
      return model.operands(place, record);
    }
  }
}
