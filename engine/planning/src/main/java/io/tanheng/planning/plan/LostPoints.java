package io.tanheng.planning.plan;

import io.tanheng.accounting.indicator.IndicatorResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an indicator lacks.
 *
 * @param indicator the indicator, as it counts
 * @param lost points that its full value would add
 * @param measures ids of measures of the book that move it
 * @param creation codes of creation measures of the standard that move it
 */
public record LostPoints(
    IndicatorResult indicator, BigDecimal lost, List<String> measures, List<String> creation) {
  public LostPoints {
    measures = List.copyOf(measures);
    creation = List.copyOf(creation);
  }
}
