/**
 * Quantities and their units: exact factors, conversion within one dimension only. Uses nothing of
 * ours but issues.
 */
package io.tanheng.factors.quantity;
