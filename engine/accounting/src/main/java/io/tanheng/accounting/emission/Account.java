package io.tanheng.accounting.emission;

import java.math.BigDecimal;

/** Where the tonnes of a line are booked. */
public enum Account {
  SCOPE1,
  SCOPE2,
  /** Captured CO2 that is stored or delivered out; deducted. */
  RECOVERED,
  /** Energy delivered out; deducted. */
  EXPORTED,
  /** On-site renewable power whose certificate was sold; added. */
  ATTRIBUTE_SOLD,
  /** CO2 of biomass: a memo item. */
  BIOGENIC,
  /** Gases outside the seven, such as HCFC: a memo item. */
  MEMO,
  /** Energy without emission: renewable power used on site, direct lines' zero is scope 2. */
  NONE;

  /** Tonnes as the accounting total counts them: deductions negative, memo items 0. */
  public BigDecimal counted(BigDecimal tonnes) {
    return switch (this) {
      case SCOPE1, SCOPE2, ATTRIBUTE_SOLD -> tonnes;
      case RECOVERED, EXPORTED -> tonnes.negate();
      case BIOGENIC, MEMO, NONE -> BigDecimal.ZERO;
    };
  }
}
