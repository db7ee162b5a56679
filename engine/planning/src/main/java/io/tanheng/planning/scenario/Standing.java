package io.tanheng.planning.scenario;

import java.math.BigDecimal;

/**
 * A pathway under one method.
 *
 * @param pathway its name
 * @param method id of the method
 * @param total tCO2e of all years by the method's own total
 * @param left tCO2e of all years that stay after what the method lets count
 * @param cost discounted, 10⁴ CNY; what is bought is paid for whether it counts or not
 * @param best whether it is the pathway that the method chooses
 * @param lacks tCO2e that stay beyond those of the method's choice
 * @param costsMore 10⁴ CNY beyond those of the method's choice; negative where it is cheaper
 */
public record Standing(
    String pathway,
    String method,
    BigDecimal total,
    BigDecimal left,
    BigDecimal cost,
    boolean best,
    BigDecimal lacks,
    BigDecimal costsMore) {}
