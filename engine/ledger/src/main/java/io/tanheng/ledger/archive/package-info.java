/**
 * Results of evaluations, kept whole beside the version that they are of. Uses book, period, audit
 * and issues.
 */
package io.tanheng.ledger.archive;
