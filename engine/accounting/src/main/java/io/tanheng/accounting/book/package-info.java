/**
 * The park book: reading its tables, checking their form, its digest. Uses park, activity, offset,
 * indicator, claim and factors.
 */
package io.tanheng.accounting.book;
