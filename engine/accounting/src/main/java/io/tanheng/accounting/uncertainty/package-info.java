/**
 * How sure a total is: {@code distribution} and {@code sampling} of a number, {@code model} of how
 * totals depend on numbers, {@code propagation} (Approach 1) and {@code simulation} (Approach 2) of
 * the IPCC guidelines on the same model, and {@code table} for the worksheet of Approach 1.
 */
package io.tanheng.accounting.uncertainty;
