/** Writes empty books to be filled in, in either language, as a workbook or as a folder. */
package io.tanheng.accounting.book.template;
