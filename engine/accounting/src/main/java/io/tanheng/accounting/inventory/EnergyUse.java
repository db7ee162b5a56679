package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;

/**
 * Energy consumption in tonnes of coal equivalent, 当量值 (METHOD.md §3).
 *
 * @param total tce
 * @param renewable tce: on-site with its attribute, direct lines, biomass fuels
 */
public record EnergyUse(Derivation total, Derivation renewable) {}
