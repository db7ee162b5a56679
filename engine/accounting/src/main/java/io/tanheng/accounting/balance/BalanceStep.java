package io.tanheng.accounting.balance;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.offset.LotId;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the balance.
 *
 * @param code {@code gb_total}, {@code self_developed}, {@code green_power}, {@code
 *     carbon_inclusion}, {@code energy_saving}, {@code ccer}, {@code cer}
 * @param amount what is available in this step, tCO2e
 * @param used what of it covers tonnes
 * @param remaining tonnes left after it
 * @param covers which lot covers which tonnes
 */
public record BalanceStep(
    String code, Derivation amount, BigDecimal used, BigDecimal remaining, List<Cover> covers) {
  public BalanceStep {
    covers = List.copyOf(covers);
  }

  /**
   * The part of the accounting total that one lot covers, as an interval of tonnes counted from 0.
   *
   * @param lot the lot
   * @param from first tonne, inclusive
   * @param to last tonne, exclusive
   * @param serials serial numbers in words, blank where the lot has none
   */
  public record Cover(LotId lot, BigDecimal from, BigDecimal to, String serials) {}
}
