/**
 * The reporting periods of parks: versions of a year's book, and the way of each from draft to
 * locked. Uses audit and issues.
 */
package io.tanheng.ledger.period;
