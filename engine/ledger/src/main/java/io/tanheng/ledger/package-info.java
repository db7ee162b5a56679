/**
 * The ledger as a whole: what a signed-in user may do with books, versions and serials. Uses the
 * packages below it.
 */
package io.tanheng.ledger;
