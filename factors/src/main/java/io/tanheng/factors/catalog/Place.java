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

  /** Everywhere. */
  public static final Place WORLD = new Place(Level.WORLD, "");

  /** One enterprise of the park. */
  public static Place enterprise(String id) {
    return new Place(Level.ENTERPRISE, id);
  }

  /** A province, {@code CN-SH}. */
  public static Place province(String iso) {
    return new Place(Level.PROVINCE, iso);
  }

  /** A grid region, {@code east_china}. */
  public static Place region(String gridRegion) {
    return new Place(Level.REGION, gridRegion);
  }

  /** A country, {@code CN}. */
  public static Place country(String iso) {
    return new Place(Level.COUNTRY, iso);
  }
}
