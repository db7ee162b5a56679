package io.tanheng.accounting.comparison;

import io.tanheng.accounting.method.Headline;
import java.math.BigDecimal;

/**
 * Where a bridge begins or ends.
 *
 * @param variant the way of accounting
 * @param headline its headline
 * @param value tCO2e
 */
public record BridgeEnd(Variant variant, Headline headline, BigDecimal value) {}
