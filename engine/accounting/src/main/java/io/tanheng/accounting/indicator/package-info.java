/**
 * Indicators of Table 1: what the book gives and what is computed. Uses park, offset, inventory,
 * profile and factors.
 */
package io.tanheng.accounting.indicator;
