package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * The emission of one gas from one activity line.
 *
 * @param activity the activity line
 * @param account where it is booked
 * @param gas code of the gas; blank for a line without emission
 * @param formula the formula in words: {@code FC × NCV × CC × OF × 44/12 × GWP}
 * @param mass mass of the gas, t; negative for carbon that leaves with a product
 * @param co2e tCO2e; the root of the line's derivation
 */
public record EmissionLine(
    ActivityRecord activity,
    Account account,
    String gas,
    String formula,
    Derivation mass,
    Derivation co2e) {

  /** tCO2e. */
  public BigDecimal tonnes() {
    return co2e.value();
  }

  /** tCO2e as the accounting total counts them: deductions negative, memo items 0. */
  public BigDecimal counted() {
    return account.counted(tonnes());
  }

  /** Everything that the line rests on, in order: what was read, and enthalpies. */
  public List<Derivation> operands() {
    return co2e.operands();
  }
}
