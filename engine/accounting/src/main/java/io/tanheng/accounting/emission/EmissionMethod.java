package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import java.util.Optional;

/** How the lines of a source category are priced. */
interface EmissionMethod {
  /**
   * Chooses every factor of a line.
   *
   * @param record the line
   * @param resolver the library and the settings; takes what is wrong or to be known
   * @return the resolved line; absent where a fault or an exclusion was reported to the resolver
   */
  Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver);
}
