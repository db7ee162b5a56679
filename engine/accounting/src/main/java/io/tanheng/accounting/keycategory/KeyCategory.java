package io.tanheng.accounting.keycategory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source with its share in the level and in the trend of the inventory.
 *
 * @param source what emits
 * @param level |E| over the sum of all |E| (IPCC 2006 Vol 1 equation 4.1)
 * @param levelCumulative sum of the levels down to this source, the largest first
 * @param keyByLevel whether it is needed to reach the threshold by level
 * @param trend how far it moves the trend; absent without a base year
 */
public record KeyCategory(
    SourceAmount source,
    BigDecimal level,
    BigDecimal levelCumulative,
    boolean keyByLevel,
    Optional<Trend> trend) {

  /**
   * The trend assessment of a source.
   *
   * @param value T (equations 4.2 and 4.3)
   * @param share T over the sum of all T; 0 where nothing moves
   * @param cumulative sum of the shares down to this source, the largest first
   * @param key whether it is needed to reach the threshold by trend
   */
  public record Trend(BigDecimal value, BigDecimal share, BigDecimal cumulative, boolean key) {}

  /** Whether it is a key category by level or by trend. */
  public boolean key() {
    return keyByLevel || trend.filter(Trend::key).isPresent();
  }
}
