package io.tanheng.accounting.activity;

import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of the table {@code activity}, as the book says it: form is checked, codes are known,
 * nothing is resolved yet.
 *
 * @param id line id
 * @param enterprise whose activity it is; {@link EnterpriseId#SHARED} for shared facilities
 * @param period year or month
 * @param category source category
 * @param activity code of the factor library
 * @param quantity amount, not negative
 * @param counterparty the other side of a transfer inside the park
 * @param supply grid, direct line, own fossil or renewable; the default of its category is filled
 *     in
 * @param attributeSold whether the certificate of on-site renewable power was sold
 * @param density kg/L, to turn a volume of liquid into mass
 * @param parameters what the category needs: {@code tow}, {@code cop}, {@code mobile} …
 * @param ncv own net calorific value, in {@code ncvUnit}
 * @param ncvUnit unit of {@code ncv}, energy per mass or volume
 * @param carbonContent own carbon content, tC/GJ
 * @param oxidation own oxidation factor, %
 * @param ef own emission factor, in {@code efUnit}
 * @param efUnit unit of {@code ef}; its substance says which gas
 * @param purity %
 * @param pressure MPa, absolute
 * @param temperature °C
 * @param tier 1, 2 or 3
 * @param uncertainty half-width of the 95 % interval, %
 * @param correlation how its errors go with those of other lines
 * @param evidence where it can be seen, may be blank
 * @param note may be blank
 * @param where its row
 */
public record ActivityRecord(
    LineId id,
    EnterpriseId enterprise,
    Period period,
    Category category,
    Activity activity,
    Quantity quantity,
    Optional<EnterpriseId> counterparty,
    Supply supply,
    boolean attributeSold,
    Optional<BigDecimal> density,
    SortedMap<String, String> parameters,
    Optional<BigDecimal> ncv,
    Optional<FactorUnit> ncvUnit,
    Optional<BigDecimal> carbonContent,
    Optional<BigDecimal> oxidation,
    Optional<BigDecimal> ef,
    Optional<FactorUnit> efUnit,
    Optional<BigDecimal> purity,
    Optional<BigDecimal> pressure,
    Optional<BigDecimal> temperature,
    OptionalInt tier,
    Optional<BigDecimal> uncertainty,
    ErrorCorrelation correlation,
    String evidence,
    String note,
    Location where) {

  public ActivityRecord {
    parameters =
        parameters.isEmpty()
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** A purchase or export whose other side is inside the park: never counted at park level. */
  public boolean transfer() {
    return counterparty.isPresent();
  }

  /** The unit the quantity was given in. */
  public Unit unit() {
    return quantity.unit();
  }
}
