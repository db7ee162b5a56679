package io.tanheng.accounting.method;

/** Whether a total enters the headline. */
public enum Treatment {
  /** It enters: exports and recovery are deducted, sold attributes added. */
  COUNTED,
  /** It stands beside the headline. */
  BESIDE
}
