package io.tanheng.accounting.collect;

import java.math.BigDecimal;

/**
 * One key of an import: what went in and what came out, which are equal.
 *
 * @param key enterprise, period, category, activity and what else tells rows apart
 * @param rows foreign rows of the key
 * @param in their sum as the foreign table writes it
 * @param out amount of the book row, read back from its file
 * @param unit unit of both
 */
public record ImportedSum(String key, int rows, BigDecimal in, BigDecimal out, String unit) {}
