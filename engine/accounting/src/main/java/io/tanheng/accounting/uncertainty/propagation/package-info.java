/**
 * Approach 1 of the IPCC guidelines on a model: first-order error propagation, where a variable
 * that several terms share counts once. Uses the model.
 */
package io.tanheng.accounting.uncertainty.propagation;
