package io.tanheng.accounting.score;

/** Levels of Table 2, the lowest first. */
public enum Grade {
  /** 基础级. */
  BASIC,
  /** 创建级. */
  DEVELOPING,
  /** 引领级. */
  LEADING;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
