package io.tanheng.accounting.balance;

import io.tanheng.accounting.derivation.Derivation;
import java.util.List;

/**
 * The carbon balance (METHOD.md §6).
 *
 * @param steps from the accounting total to the residual, in the order of §4.1 1) and §5.8
 * @param residual what no offset covers, tCO2e, never below 0
 * @param surplus offsets beyond the total: shown, spent for the year, carried to no other
 * @param covered residual is 0 within 1e-6 t
 */
public record CarbonBalance(
    List<BalanceStep> steps, Derivation residual, Derivation surplus, boolean covered) {
  public CarbonBalance {
    steps = List.copyOf(steps);
  }
}
