package io.tanheng.accounting.collect;

/**
 * What one table of one file brought to a book.
 *
 * @param file the file
 * @param table English name of the table
 * @param added rows that are new
 * @param same rows that the book has already
 */
public record Contribution(String file, String table, int added, int same) {}
