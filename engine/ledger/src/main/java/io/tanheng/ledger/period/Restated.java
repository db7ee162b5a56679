package io.tanheng.ledger.period;

/**
 * A version and the one that restates it.
 *
 * @param before the locked version
 * @param draft its restatement
 */
public record Restated(PeriodVersion before, PeriodVersion draft) {}
