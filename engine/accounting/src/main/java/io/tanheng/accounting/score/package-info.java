/**
 * The score by formula (1) of §6.2, its range over the unreadable weights, and the grade of Table
 * 2. Uses indicator, profile and derivation.
 */
package io.tanheng.accounting.score;
