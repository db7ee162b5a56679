/**
 * The form of a book: tables as they stand in files, what a column may hold, words in both
 * languages. Uses activity and factors; knows no file format but CSV.
 */
package io.tanheng.accounting.book.form;
