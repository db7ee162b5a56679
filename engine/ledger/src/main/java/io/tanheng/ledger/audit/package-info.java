/**
 * The audit trail: one chain of entries for each park, and one over the heads of all chains. Uses
 * database and issues.
 */
package io.tanheng.ledger.audit;
