/**
 * The park book: reading its tables, checking what they say against each other, its digest. Uses
 * its package {@code form}, park, activity, offset, indicator, inventory, claim and factors.
 */
package io.tanheng.accounting.book;
