package io.tanheng.accounting.comparison;

import io.tanheng.accounting.evaluation.Evaluation;

/**
 * A book accounted in one way.
 *
 * @param variant the way
 * @param evaluation the result
 */
public record Account(Variant variant, Evaluation evaluation) {}
