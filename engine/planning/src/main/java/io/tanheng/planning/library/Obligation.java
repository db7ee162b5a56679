package io.tanheng.planning.library;

import java.util.Locale;

/** How strongly the standard asks for a measure. */
public enum Obligation {
  /** 应. */
  SHALL,
  /** 宜. */
  SHOULD,
  /** 鼓励. */
  ENCOURAGED,
  /** 综合考虑, 尽可能, 尽量: to be weighed. */
  CONSIDERED,
  /** Named without a modal word. */
  STATED;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
