/**
 * The carbon balance: what is left of the accounting total after offsets, tonne by tonne. Uses
 * derivation and offset.
 */
package io.tanheng.accounting.balance;
