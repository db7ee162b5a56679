package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.FactorCatalog;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The book under the national grid factor, evaluated while the book itself is. */
final class NationalGrid {
  private final ForkJoinTask<Optional<Evaluation>> task;

  private NationalGrid(ForkJoinTask<Optional<Evaluation>> task) {
    this.task = task;
  }

  /** Starts where the book has another rule; absent where that is its own. */
  static Optional<NationalGrid> start(
      Book book, CalculatedBook calculated, Scheme profile, FactorCatalog catalog) {
    Park park = book.park();
    if (park.gridRule() == Park.GridRule.NATIONAL) {
      return Optional.empty();
    }
    Book other = book.withPark(park.withGridRule(Park.GridRule.NATIONAL));
    return Optional.of(
        new NationalGrid(
            ForkJoinPool.commonPool()
                .submit(() -> evaluation(other, calculated, profile, catalog))));
  }

  private static Optional<Evaluation> evaluation(
      Book book, CalculatedBook calculated, Scheme profile, FactorCatalog catalog) {
    return calculated
        .underGridRule(book, catalog)
        .asOptional()
        .map(lines -> Evaluator.run(Accounts.ofPark(book, profile, lines), profile));
  }

  /** The result; absent where the book cannot be priced so. */
  Optional<Evaluation> evaluation() {
    return task.join();
  }
}
