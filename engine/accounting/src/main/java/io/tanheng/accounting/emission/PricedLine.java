package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import java.util.Optional;

/** An activity line whose factors are chosen, to be priced by any thread. */
public interface PricedLine {
  ActivityRecord record();

  /** The emission lines and energy that follow. */
  Priced price();

  /**
   * A priced line.
   *
   * @param kept its result, of which only the values are kept
   * @param whole a result with its derivations, to see which factors are used; absent where another
   *     line has shown the same ones
   */
  record Priced(LineResult kept, Optional<LineResult> whole) {}
}
