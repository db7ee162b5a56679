/**
 * The offset registry across all parks: which serials were issued, who holds them, what became of
 * each. Uses audit and the offset package of accounting.
 */
package io.tanheng.ledger.offset;
