package io.tanheng.accounting.activity;

/** Where purchased or exported energy comes from. */
public enum Supply {
  /** Bought from the public grid; on an export: grid power resold. */
  GRID,
  /** A renewable plant on a line of its own, with evidence. */
  DIRECT_LINE,
  /** Made inside from a fuel that the inventory counts. */
  OWN_FOSSIL,
  /** Made inside from a renewable source. */
  RENEWABLE
}
