/**
 * The inventory: emission lines, totals by scope, transfers inside the park, energy, coverage. Uses
 * park, activity, emission, derivation and factors.
 */
package io.tanheng.accounting.inventory;
