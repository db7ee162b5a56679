package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line whose gases are each the amount times a factor and further fractions.
 *
 * @param record the line
 * @param amount amount of the activity
 * @param gases what is released
 * @param energy what it adds to energy consumption; absent where it is no fuel
 * @param constants constants of the method
 */
record ResolvedProduct(
    ActivityRecord record,
    Measured amount,
    List<Release> gases,
    Optional<LineResult.EnergyTerm> energy,
    Constants constants)
    implements ResolvedActivity {

  /**
   * One gas.
   *
   * @param gas its code
   * @param account where it is booked
   * @param factor factor per amount; its substance {@code C} means carbon, priced with 44/12
   * @param fractions purity, calcination, a sign
   * @param gwp its GWP
   * @param formula formula in words
   */
  record Release(
      String gas,
      Account account,
      FactorUse factor,
      List<Derivation> fractions,
      Derivation gwp,
      String formula) {}

  @Override
  public Optional<ResolvedActivity> forLine(ActivityRecord other) {
    return gases.stream().allMatch(release -> release.fractions().isEmpty()) && energy.isEmpty()
        ? Optional.of(
            new ResolvedProduct(other, new LineInput(other).amount(), gases, energy, constants))
        : Optional.empty();
  }

  @Override
  public LineResult calculate() {
    List<EmissionLine> lines = new ArrayList<>(gases.size());
    for (Release release : gases) {
      lines.add(line(release));
    }
    return new LineResult(record, lines, energy, Optional.empty());
  }

  private EmissionLine line(Release release) {
    Measured mass = amount.times(release.factor(), "mass:" + release.gas(), Measured.tonne());
    if (release.factor().unit().substance().equals("C")) {
      mass = mass.carbonToCo2(constants, "mass:CO2");
    }
    if (release.factor().unit().substance().equals("N2O-N")) {
      mass = mass.ratio(constants.n2oMolar(), constants.n2oNitrogenMolar(), "mass:N2O");
    }
    for (Derivation fraction : release.fractions()) {
      mass = mass.times(fraction, "mass:" + release.gas());
    }
    return Lines.of(
        record, release.account(), release.gas(), release.formula(), mass, release.gwp());
  }
}
