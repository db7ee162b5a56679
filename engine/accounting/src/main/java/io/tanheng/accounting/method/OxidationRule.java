package io.tanheng.accounting.method;

/** Which oxidation factor the carbon of a fuel takes. */
public enum OxidationRule {
  /** That of the fuel table; the line's or the park's own wins. */
  TABLE,
  /** 1, as the IPCC Guidelines have it; the line's or the park's own wins. */
  ONE,
  /** 1 for fuel that goes to energy transformation ({@code use=transformation}), else the table. */
  TRANSFORMATION
}
