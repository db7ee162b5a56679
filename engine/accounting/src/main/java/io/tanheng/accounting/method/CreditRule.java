package io.tanheng.accounting.method;

/** How credits and self-developed projects count. */
public enum CreditRule {
  /** They lower the residual of the carbon balance. */
  BALANCE,
  /** They are shown apart from the inventory. */
  APART,
  /** They do not enter. */
  NONE
}
