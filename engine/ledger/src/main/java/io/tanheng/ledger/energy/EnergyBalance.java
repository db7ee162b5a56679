package io.tanheng.ledger.energy;

import java.math.BigDecimal;

/**
 * What became of the electricity that a park made in a year, in MWh.
 *
 * @param park the park
 * @param year reporting year
 * @param generated what it made
 * @param selfUse what it used itself
 * @param certificateSold that whose certificates were sold
 * @param certifiedReduction that which is counted in a certified reduction
 * @param unused what has no use yet
 */
public record EnergyBalance(
    String park,
    int year,
    BigDecimal generated,
    BigDecimal selfUse,
    BigDecimal certificateSold,
    BigDecimal certifiedReduction,
    BigDecimal unused) {
  public EnergyBalance {
    BigDecimal uses = selfUse.add(certificateSold).add(certifiedReduction).add(unused);
    if (uses.compareTo(generated) != 0) {
      throw new IllegalArgumentException("uses do not add up to what was made: " + uses);
    }
  }

  static EnergyBalance nothing(String park, int year) {
    BigDecimal zero = BigDecimal.ZERO;
    return new EnergyBalance(park, year, zero, zero, zero, zero, zero);
  }

  /** The balance after an entry. */
  EnergyBalance with(EnergyEntry entry) {
    boolean made = entry.purpose() == Purpose.GENERATED;
    return new EnergyBalance(
        park,
        year,
        add(generated, entry, Purpose.GENERATED),
        add(selfUse, entry, Purpose.SELF_USE),
        add(certificateSold, entry, Purpose.CERTIFICATE_SOLD),
        add(certifiedReduction, entry, Purpose.CERTIFIED_REDUCTION),
        made ? unused.add(entry.mwh()) : unused.subtract(entry.mwh()));
  }

  private static BigDecimal add(BigDecimal sum, EnergyEntry entry, Purpose purpose) {
    return entry.purpose() == purpose ? sum.add(entry.mwh()) : sum;
  }

  /** Whether nothing is used that was not made, or taken back that was not entered. */
  boolean possible() {
    return java.util.stream.Stream.of(
            generated, selfUse, certificateSold, certifiedReduction, unused)
        .allMatch(sum -> sum.signum() >= 0);
  }

  boolean equalTo(EnergyBalance other) {
    return generated.compareTo(other.generated) == 0
        && selfUse.compareTo(other.selfUse) == 0
        && certificateSold.compareTo(other.certificateSold) == 0
        && certifiedReduction.compareTo(other.certifiedReduction) == 0;
  }
}
