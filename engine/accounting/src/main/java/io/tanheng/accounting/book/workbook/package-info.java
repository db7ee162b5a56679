/**
 * Reads the sheets of an Excel workbook (ECMA-376) as {@link io.tanheng.accounting.book.form.Table
 * tables} of texts: what a cell shows, without the noise of binary numbers. A file that is no
 * workbook, is damaged or would grow beyond measure is refused.
 */
package io.tanheng.accounting.book.workbook;
