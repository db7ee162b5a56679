package io.tanheng.factors.catalog;

/**
 * Where a factor applies, from the most to the least specific.
 *
 * @param level kind of place
 * @param code enterprise id, {@code CN-SH}, grid region such as {@code east_china}, {@code CN}, or
 *     blank for the world
 */
public record Place(Level level, String code) {
  /** Kinds of place, the most specific first. */
  public enum Level {
    ENTERPRISE,
    PROVINCE,
    REGION,
    COUNTRY,
    WORLD
  }

  public static final Place WORLD = new Place(Level.WORLD, "");

  public static Place enterprise(String id) {
    return new Place(Level.ENTERPRISE, id);
  }

  public static Place province(String iso) {
    return new Place(Level.PROVINCE, iso);
  }

  public static Place region(String gridRegion) {
    return new Place(Level.REGION, gridRegion);
  }

  public static Place country(String iso) {
    return new Place(Level.COUNTRY, iso);
  }
}
