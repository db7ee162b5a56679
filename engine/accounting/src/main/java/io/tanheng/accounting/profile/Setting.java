package io.tanheng.accounting.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting of a profile.
 *
 * @param key its name, which a book overrides as {@code profile.} and this key
 * @param value its value in normal form
 * @param allowed what it may be: {@code yes|no}, {@code number 0..100}, {@code integer 1..10},
 *     {@code edge 0..110}
 * @param standing how far the source settles it
 * @param citation document and clause
 * @param note unit and what a reader must know, may be blank
 * @param noteZh the same in Chinese, may be blank
 */
public record Setting(
    String key,
    String value,
    String allowed,
    Standing standing,
    String citation,
    String note,
    String noteZh) {

  /** How far the source settles a value. */
  public enum Standing {
    /** The source prints it. */
    PRINTED,
    /** The source leaves it open; one reading is chosen. */
    READING,
    /** The source is not legible; the value is assumed. */
    ASSUMPTION;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the source settles the value. */
  public boolean settled() {
    return standing == Standing.PRINTED;
  }

  /** The same setting with another value; empty where that value is not allowed. */
  public Optional<Setting> with(String other) {
    return new Allowed(allowed)
        .normalised(other)
        .map(normal -> new Setting(key, normal, allowed, standing, citation, note, noteZh));
  }
}
