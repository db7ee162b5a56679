package io.tanheng.accounting.book;

/**
 * A table that is checked for form and used by a later capability only.
 *
 * @param name {@code measures}
 * @param rows how many rows it has
 */
public record UnusedTable(String name, int rows) {}
