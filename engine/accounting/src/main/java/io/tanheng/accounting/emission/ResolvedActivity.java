package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import java.util.Optional;

/** An activity line with every factor chosen: calculating it needs no further look-up. */
public interface ResolvedActivity {
  ActivityRecord record();

  /** The emission lines and energy that follow. */
  LineResult calculate();

  /**
   * The same factors for another line, which differs in its amount, month, place and proof only.
   *
   * @return absent where the factors are of the line itself
   */
  default Optional<ResolvedActivity> forLine(ActivityRecord other) {
    return Optional.empty();
  }
}
