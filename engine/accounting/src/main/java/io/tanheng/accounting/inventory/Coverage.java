package io.tanheng.accounting.inventory;

/**
 * What became of the activity rows of a book: each ends as exactly one of the three.
 *
 * @param rows rows read
 * @param lines rows that gave emission lines
 * @param excluded rows left out with a reason (a finding names it)
 */
public record Coverage(int rows, int lines, int excluded) {}
