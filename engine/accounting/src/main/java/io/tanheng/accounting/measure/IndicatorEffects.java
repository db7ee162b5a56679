package io.tanheng.accounting.measure;

import java.util.List;

/**
 * The indicators that a measure moves.
 *
 * @param each in the order of the cell
 */
public record IndicatorEffects(List<IndicatorEffect> each) {
  /** No indicator. */
  public static final IndicatorEffects NONE = new IndicatorEffects(List.of());

  public IndicatorEffects {
    each = List.copyOf(each);
  }
}
