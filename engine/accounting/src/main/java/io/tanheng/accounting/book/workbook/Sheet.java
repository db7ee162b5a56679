package io.tanheng.accounting.book.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab shows it
 * @param hidden whether it has no tab
 * @param part name of the part that holds it
 */
public record Sheet(String name, boolean hidden, String part) {}
