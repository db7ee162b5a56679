/**
 * Who may do what: users with their passwords and roles, and the one place that decides. Uses audit
 * and issues.
 */
package io.tanheng.ledger.user;
