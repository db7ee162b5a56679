package io.tanheng.factors.catalog;

import java.util.List;

/**
 * A code that a book may use.
 *
 * @param code {@code natural_gas}
 * @param nameEn English name
 * @param nameZh Chinese name
 * @param aliases other names, in either language
 * @param kind what it is, which says how its amount may be measured
 * @param biogenic whether its CO2 is biomass carbon: a memo item, never in a total
 */
public record Activity(
    String code, String nameEn, String nameZh, List<String> aliases, Kind kind, boolean biogenic) {
  /** Kinds of activity. */
  public enum Kind {
    SOLID,
    LIQUID,
    GAS,
    ELECTRICITY,
    HEAT,
    /** A row of the process tables. */
    PROCESS,
    /** A row of the waste tables. */
    WASTE,
    /** A gas that escapes, or a refrigerant blend. */
    FUGITIVE,
    /** Captured CO2. */
    CO2
  }

  public Activity {
    aliases = List.copyOf(aliases);
  }

  /** Whether it is a fuel that can be burnt. */
  public boolean fuel() {
    return kind == Kind.SOLID || kind == Kind.LIQUID || kind == Kind.GAS;
  }
}
