/**
 * What the lots of a book use up, held against the registry of serials. Uses books, periods and
 * serials.
 */
package io.tanheng.ledger.claim;
