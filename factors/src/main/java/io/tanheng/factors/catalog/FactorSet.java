package io.tanheng.factors.catalog;

import java.util.List;

/**
 * One edition of a table of factors; editions are never mixed.
 *
 * @param id {@code gbt32151-2024}, or {@code park}
 * @param title document in full
 * @param edition edition or year
 * @param publisher who published it
 * @param licence terms under which the figures may be passed on
 * @param bounds what lower and upper mean in this set
 * @param digest sha-256 of its tables, hex
 * @param factors every row
 * @param activities activities that the set introduces with names of its own
 * @param titleZh title of the document in Chinese, where it has one; may be blank
 */
public record FactorSet(
    String id,
    String title,
    String edition,
    String publisher,
    String licence,
    String bounds,
    String digest,
    List<EmissionFactor> factors,
    List<Activity> activities,
    String titleZh) {
  /** The id of a park's own factors, which a book names in {@code factor_sets}. */
  public static final String PARK = "park";

  public FactorSet {
    factors = List.copyOf(factors);
    activities = List.copyOf(activities);
  }

  /** A set that introduces no activity. */
  public FactorSet(
      String id,
      String title,
      String edition,
      String publisher,
      String licence,
      String bounds,
      String digest,
      List<EmissionFactor> factors) {
    this(id, title, edition, publisher, licence, bounds, digest, factors, List.of(), "");
  }
}
