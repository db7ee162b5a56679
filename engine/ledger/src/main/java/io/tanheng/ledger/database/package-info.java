/**
 * The database below the ledger: where it stands, its schema, transactions, and what goes wrong
 * with it, as one line each. Uses issues alone of ours.
 */
package io.tanheng.ledger.database;
