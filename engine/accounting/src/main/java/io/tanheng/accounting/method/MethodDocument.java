package io.tanheng.accounting.method;

import java.util.List;

/**
 * What an accounting method is and where it stands.
 *
 * @param id {@code t-seesa-010}
 * @param title its name
 * @param titleZh its Chinese name
 * @param edition year or day of its text: {@code 2018}, {@code 2023-06-07}
 * @param source documents and clauses
 * @param profiles evaluation profiles whose grade and claim rest on this method
 */
public record MethodDocument(
    String id, String title, String titleZh, String edition, String source, List<String> profiles) {
  public MethodDocument {
    profiles = List.copyOf(profiles);
  }
}
