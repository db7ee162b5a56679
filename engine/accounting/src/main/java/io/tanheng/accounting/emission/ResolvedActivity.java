package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;

/** An activity line with every factor chosen: calculating it needs no further look-up. */
public interface ResolvedActivity {
  ActivityRecord record();

  /** The emission lines and energy that follow. */
  LineResult calculate();
}
