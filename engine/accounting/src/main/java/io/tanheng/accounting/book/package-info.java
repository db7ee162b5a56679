/**
 * The park book: reading its tables, checking what they say against each other, its digest. Uses
 * park, activity, offset, indicator, inventory, claim, profile and factors.
 */
package io.tanheng.accounting.book;
