package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.factors.catalog.Activities;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.diff.FactorChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads a book from one edition to another change by change, in their order, and accounts it anew
 * after each: what a change moves is the difference, so that the moves add up exactly.
 *
 * @param moves every change, in order
 * @param rest tCO2e that no change of a figure explains, as that of a year chosen otherwise
 */
record EditionSteps(List<Move> moves, BigDecimal rest) {
  /**
   * What one change moves.
   *
   * @param change the change
   * @param tonnes tCO2e; absent where the book cannot be accounted before the next change is made
   *     too, which then has the tonnes of both
   */
  record Move(FactorChange change, Optional<BigDecimal> tonnes) {}

  /** Accounts the book with an edition; absent where it is refused with it. */
  @FunctionalInterface
  interface Accounting {
    /** tCO2e of the accounting total. */
    Optional<BigDecimal> total(FactorCatalog catalog, String set);
  }

  EditionSteps {
    moves = List.copyOf(moves);
  }

  /**
   * The steps.
   *
   * @param from total with the old edition
   * @param to total with the new one
   */
  static EditionSteps of(
      Book book,
      EditionPair pair,
      List<FactorChange> changes,
      BigDecimal from,
      BigDecimal to,
      Accounting accounting) {
    Activities activities = pair.catalog().activities();
    Set<String> codes =
        book.activities().stream().map(line -> line.activity().code()).collect(Collectors.toSet());
    List<EmissionFactor> rows = new ArrayList<>(pair.before().factors());
    List<Move> moves = new ArrayList<>();
    BigDecimal reached = from;
    for (FactorChange change : changes) {
      apply(change, rows);
      if (activities.codes(change.row().item()).stream().noneMatch(codes::contains)) {
        moves.add(new Move(change, Optional.of(BigDecimal.ZERO)));
        continue;
      }
      FactorSet set = between(pair, rows);
      Optional<BigDecimal> total = accounting.total(pair.catalog().with(set), set.id());
      BigDecimal last = reached;
      moves.add(new Move(change, total.map(sum -> sum.subtract(last))));
      reached = total.orElse(reached);
    }
    return new EditionSteps(moves, to.subtract(reached));
  }

  private static void apply(FactorChange change, List<EmissionFactor> rows) {
    if (change instanceof FactorChange.Changed changed) {
      rows.set(rows.indexOf(changed.before()), changed.row());
    } else if (change instanceof FactorChange.Removed) {
      rows.remove(change.row());
    } else {
      rows.add(change.row());
    }
  }

  /** The old edition with the changes so far; its activities are known to the catalog. */
  private static FactorSet between(EditionPair pair, List<EmissionFactor> rows) {
    FactorSet old = pair.before();
    return new FactorSet(
        old.id() + " > " + pair.after().id(),
        old.title(),
        old.edition(),
        old.publisher(),
        old.licence(),
        old.bounds(),
        old.digest(),
        rows);
  }
}
