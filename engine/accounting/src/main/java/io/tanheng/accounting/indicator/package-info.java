/**
 * Indicators of Table 1: what the book gives and what is computed. Uses park, profile, derivation
 * and factors.
 */
package io.tanheng.accounting.indicator;
