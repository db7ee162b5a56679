package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.method.Headline;

/**
 * A headline of the method with its value.
 *
 * @param headline the headline
 * @param value tCO2e
 */
public record HeadlineFigure(Headline headline, Derivation value) {}
