package io.tanheng.accounting.restatement;

/** Why a figure of a past year is another one now; the list is closed. */
public enum Reason {
  /** Another factor: factor sets, the park's own factors, or the factor columns of a line. */
  FACTOR_UPDATE,
  /** Another amount, unit, activity or parameter of a line that both books have. */
  DATA_CORRECTION,
  /** Another rule: GWP set, gases, grid rule, reading, or the category of a line. */
  METHOD_CHANGE,
  /** A line of an enterprise that entered or left the boundary. */
  STRUCTURE,
  /** A line that was not there. */
  NEW,
  /** A line that is there no more. */
  WITHDRAWN;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
