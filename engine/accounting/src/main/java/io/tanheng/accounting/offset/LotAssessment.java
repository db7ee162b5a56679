package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What a lot counts for the year (§5.8).
 *
 * @param lot the lot
 * @param counted amount that counts, in the lot's unit (tCO2e or MWh); 0 where refused
 * @param eligible whether it passed every test
 * @param inBalance whether it lowers the residual; false for a self-developed project inside the
 *     boundary, which counts for indicator 24 only
 * @param serials its serial numbers, where given and readable
 * @param why findings on it: what refused it, or what is to be known
 * @param tests every test in order; empty where nothing was tested
 * @param grid grid power that it was matched with; absent for what is no green power, or refused
 */
public record LotAssessment(
    OffsetLot lot,
    Derivation counted,
    boolean eligible,
    boolean inBalance,
    Optional<SerialRange> serials,
    List<Issue> why,
    List<TestResult> tests,
    Optional<GridPower> grid) {
  public LotAssessment {
    why = List.copyOf(why);
    tests = List.copyOf(tests);
  }

  /** What a lot counts, without its tests and without grid power that limits it. */
  public LotAssessment(
      OffsetLot lot,
      Derivation counted,
      boolean eligible,
      boolean inBalance,
      Optional<SerialRange> serials,
      List<Issue> why) {
    this(lot, counted, eligible, inBalance, serials, why, List.of(), Optional.empty());
  }
}
