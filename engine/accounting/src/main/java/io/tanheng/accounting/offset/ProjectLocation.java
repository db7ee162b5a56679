package io.tanheng.accounting.offset;

/** Where a project stands; a project inside already lowers the inventory. */
public enum ProjectLocation {
  IN_BOUNDARY,
  OUT_OF_BOUNDARY
}
