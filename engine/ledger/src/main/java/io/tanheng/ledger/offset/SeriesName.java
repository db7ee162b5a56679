package io.tanheng.ledger.offset;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where serials are numbered.
 *
 * @param registry registry, may be blank
 * @param project project within it
 * @param prefix what the serials have in common; blank for plain numbers
 */
public record SeriesName(String registry, String project, String prefix) {
  private static final int PARTS_OF_A_NAMED_BLOCK = 3;

  public SeriesName {
    prefix = prefix(prefix);
    if (key(project).isEmpty()) {
      throw new IllegalArgumentException("a project is wanted");
    }
  }

  /** A prefix as it is stored: letters and digits in upper case, one hyphen between them. */
  public static String prefix(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .strip()
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /**
   * Whether the same number may be the same unit in both: one project, where a registry or a prefix
   * that only one of them names makes no difference; or the registry's own name of a block, however
   * registry and project are spelt beside it.
   */
  boolean comparable(SeriesName other) {
    boolean named =
        prefix.equals(other.prefix) && prefix.split("-").length >= PARTS_OF_A_NAMED_BLOCK;
    return named
        || (projectKey().equals(other.projectKey())
            && either(registryKey(), other.registryKey())
            && either(key(prefix), key(other.prefix)));
  }

  private static boolean either(String key, String other) {
    return key.isEmpty() || other.isEmpty() || key.equals(other);
  }

  String registryKey() {
    return key(registry);
  }

  String projectKey() {
    return key(project);
  }

  /** A name as it is compared: another spelling of one project or registry is no other. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** What messages call it. */
  public String text() {
    return (registry + " " + project + (prefix.isEmpty() ? "" : " " + prefix)).strip();
  }
}
