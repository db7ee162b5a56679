package io.tanheng.accounting.method;

/** Which figure of scope 2 a headline holds. */
public enum Scope2Basis {
  LOCATION,
  MARKET
}
