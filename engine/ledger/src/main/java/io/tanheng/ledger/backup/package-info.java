/**
 * Backups: everything that a ledger holds in one file, to be restored to any database that a ledger
 * can stand in. Uses audit, offset, energy and issues.
 */
package io.tanheng.ledger.backup;
