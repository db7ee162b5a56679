/**
 * How totals depend on uncertain numbers: sums of products, and functions of the sums. A number
 * that several terms share is one variable. Uses the distributions.
 */
package io.tanheng.accounting.uncertainty.model;
