package io.tanheng.accounting.profile;

import java.util.List;
import java.util.Locale;

/**
 * An indicator of a threshold profile.
 *
 * @param indicator its number, names, kind and unit; the leading value is not used
 * @param role core, guiding or listed
 * @param measure who gives its value
 * @param excludable whether it may be left out with a stated reason
 * @param limits what it has to reach, by target year and energy band, in the order of the file
 */
public record ThresholdDefinition(
    IndicatorDefinition indicator,
    Role role,
    Measure measure,
    boolean excludable,
    List<Limit> limits) {
  /** The weight that the document gives it in words. */
  public enum Role {
    CORE,
    GUIDING,
    /** The document names no roles. */
    LISTED;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who gives the value. */
  public enum Measure {
    /** The table {@code indicators}. */
    ENTERED,
    /** Accounting total over energy consumption. */
    CARBON_PER_ENERGY,
    /** Accounting total over value added. */
    CARBON_PER_VALUE_ADDED,
    /** Energy consumption over value added. */
    ENERGY_PER_VALUE_ADDED
  }

  public ThresholdDefinition {
    limits = List.copyOf(limits);
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("indicator " + indicator.key() + " without a threshold");
    }
  }

  /** Its number in the document. */
  public int no() {
    return indicator.no();
  }
}
