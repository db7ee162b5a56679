/** What assessors find in a version. Uses period, audit and issues. */
package io.tanheng.ledger.finding;
