package io.tanheng.accounting.offset;

/**
 * Serial numbers as a book writes them; {@code SerialRange} reads them.
 *
 * @param first first serial, or blank
 * @param last last serial, or blank
 * @param whole the registry's own string for the block, or blank
 */
public record SerialText(String first, String last, String whole) {}
