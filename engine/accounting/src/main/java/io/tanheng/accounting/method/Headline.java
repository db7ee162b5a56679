package io.tanheng.accounting.method;

/**
 * A figure that a method reports first.
 *
 * @param name its name in the method: {@code gb_total}, {@code E}
 * @param basis which scope 2 it holds
 */
public record Headline(String name, Scope2Basis basis) {}
