package io.tanheng.accounting.measure;

import java.util.Locale;

/** How far a measure has come. */
public enum MeasureState {
  /** Free to be chosen. */
  PLANNED,
  /** Decided: every scenario but no-action holds it. */
  UNDER_WAY,
  /** In the activity data of the reporting year already. */
  DONE;

  /** The word used in books. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
