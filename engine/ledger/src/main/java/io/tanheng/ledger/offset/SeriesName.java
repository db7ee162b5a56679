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
  public SeriesName {
    prefix =
        Normalizer.normalize(prefix, Normalizer.Form.NFKC)
            .strip()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-");
    if (key(project).isEmpty()) {
      throw new IllegalArgumentException("a project is wanted");
    }
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
