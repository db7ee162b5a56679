/**
 * Bringing data together: the tables of tenants into one book, foreign tables into book rows, and
 * whether what came in is complete. Uses book, activity, park and factors.
 */
package io.tanheng.accounting.collect;
