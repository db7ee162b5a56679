package io.tanheng.accounting.measure;

import java.util.List;

/**
 * What one unit of a measure changes.
 *
 * @param each in the order of the cell
 */
public record ActivityEffects(List<ActivityEffect> each) {
  /** No effect on an activity. */
  public static final ActivityEffects NONE = new ActivityEffects(List.of());

  public ActivityEffects {
    each = List.copyOf(each);
  }
}
