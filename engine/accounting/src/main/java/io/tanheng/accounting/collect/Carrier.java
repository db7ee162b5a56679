package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.factors.catalog.Activity;
import java.util.Comparator;

/**
 * What is measured: an activity of one category, as purchased electricity or natural gas burnt.
 *
 * @param category source category
 * @param activity activity of the library
 */
public record Carrier(Category category, Activity activity) implements Comparable<Carrier> {
  private static final Comparator<Carrier> ORDER =
      Comparator.comparing(Carrier::category).thenComparing(each -> each.activity().code());

  static Carrier of(ActivityRecord line) {
    return new Carrier(line.category(), line.activity());
  }

  @Override
  public int compareTo(Carrier other) {
    return ORDER.compare(this, other);
  }
}
