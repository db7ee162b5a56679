package io.tanheng.documents.papers;

import java.util.Locale;

/** The sheets of the working papers, in their order. */
enum Tab {
  SUMMARY,
  INPUTS,
  FACTORS,
  CONSTANTS,
  LINES,
  EARLIER,
  TOTALS,
  ENERGY,
  LOTS,
  BALANCE,
  INDICATORS,
  SCORE,
  CLAIM,
  THRESHOLDS,
  FINDINGS,
  STEPS;

  /** Key of its name and note. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
