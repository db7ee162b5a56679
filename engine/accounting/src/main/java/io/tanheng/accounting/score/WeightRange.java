package io.tanheng.accounting.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the score could be under any weights that the unreadable column allows.
 *
 * @param lowest lowest score
 * @param highest highest score
 * @param lowestGrade grade of the lowest score; absent below 60
 * @param highestGrade grade of the highest score; absent below 60
 */
public record WeightRange(
    BigDecimal lowest,
    BigDecimal highest,
    Optional<Grade> lowestGrade,
    Optional<Grade> highestGrade) {}
