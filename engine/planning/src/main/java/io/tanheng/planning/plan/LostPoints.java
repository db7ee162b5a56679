package io.tanheng.planning.plan;

import io.tanheng.accounting.indicator.IndicatorResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an indicator lacks.
 *
 * @param indicator the indicator, as it counts
 * @param lost points that its full value would add
 * @param closing measures of the book that move it, with the points that each adds to it
 * @param creation codes of creation measures of the standard that move it
 */
public record LostPoints(
    IndicatorResult indicator,
    BigDecimal lost,
    List<MeasurePoints> closing,
    List<String> creation) {
  public LostPoints {
    closing = List.copyOf(closing);
    creation = List.copyOf(creation);
  }

  /** Ids of the measures of the book that move it. */
  public List<String> measures() {
    return closing.stream().map(MeasurePoints::measure).toList();
  }
}
