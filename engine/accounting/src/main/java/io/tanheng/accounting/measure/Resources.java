package io.tanheng.accounting.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Amounts of resources that measures share: roof area, land, grid connection.
 *
 * @param amounts by name of the resource
 */
public record Resources(SortedMap<String, Amount> amounts) {
  /** No resource. */
  public static final Resources NONE = new Resources(new TreeMap<>());

  public Resources {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  /**
   * An amount of a resource.
   *
   * @param value not negative
   * @param unit as it is written, such as {@code m2}
   */
  public record Amount(BigDecimal value, String unit) {}
}
