/**
 * Books in the ledger: the tables of a version as rows, in and out without loss. Uses audit, period
 * and the book package of accounting.
 */
package io.tanheng.ledger.book;
