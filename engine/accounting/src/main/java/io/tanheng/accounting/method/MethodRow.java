package io.tanheng.accounting.method;

/**
 * A row of a method file.
 *
 * @param key name of the rule
 * @param value its value
 * @param source document and clause
 * @param note unit and what a reader must know, may be blank
 * @param line its line, 1 for the header
 */
record MethodRow(String key, String value, String source, String note, int line) {}
