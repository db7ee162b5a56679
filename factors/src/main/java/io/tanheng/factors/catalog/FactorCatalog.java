package io.tanheng.factors.catalog;

import java.util.List;
import java.util.Optional;

/** All factor sets that a run may use. Immutable and safe for several threads. */
public final class FactorCatalog {
  private FactorCatalog() {}

  /**
   * The sets that ship with the engine, read and checked.
   *
   * @throws IllegalStateException naming file and line where shipped data is broken
   */
  public static FactorCatalog shipped() {
    throw new UnsupportedOperationException();
  }

  /** This catalog with one more set, such as the park's own. */
  public FactorCatalog with(FactorSet set) {
    throw new UnsupportedOperationException(set.id());
  }

  public Activities activities() {
    throw new UnsupportedOperationException();
  }

  /** The GWP set of {@code SAR}, {@code AR4}, {@code AR5} or {@code AR6}. */
  public Optional<GwpSet> gwp(String report) {
    throw new UnsupportedOperationException(report);
  }

  public List<FactorSet> sets() {
    throw new UnsupportedOperationException();
  }

  public Optional<FactorSet> find(String setId) {
    throw new UnsupportedOperationException(setId);
  }

  /** The factor of that id, in any set. */
  public Optional<EmissionFactor> findFactor(String factorId) {
    throw new UnsupportedOperationException(factorId);
  }

  /** Every row that a code of a book leads to, in any set, whatever its parameter. */
  public List<EmissionFactor> rowsOf(String activity) {
    throw new UnsupportedOperationException(activity);
  }

  /**
   * Chooses one factor (method.md §2, factor choice): the first set of the query that has one; within
   * it the most specific place, then technology, then the year.
   */
  public FactorChoice choose(FactorQuery query) {
    throw new UnsupportedOperationException(query.activity());
  }

  /** The grid region of a province ({@code CN-SH} → {@code east_china}); absent where it spans two. */
  public Optional<String> gridRegion(String province) {
    throw new UnsupportedOperationException(province);
  }

  /** ISO 3166-2 codes of the provinces the library knows. */
  public List<String> provinces() {
    throw new UnsupportedOperationException();
  }
}
