package io.tanheng.accounting.method;

/** What a result must show before it may state conformity with the source of its method. */
public enum ConformityRule {
  /** The method knows no such statement. */
  NONE,
  /** A documented significance test of the indirect categories 3 to 6 (ISO 14064-1:2018, 5.2). */
  SIGNIFICANCE_TEST
}
