package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The factor sets that ship with the library, each read when it is first asked for. */
final class ShippedSets {
  private static final ShippedFiles FOLDER = new ShippedFiles("sets");

  private ShippedSets() {}

  /** The sets by id, in the order of the index. */
  static Map<String, Lazy<IndexedSet>> all() {
    Map<String, Lazy<IndexedSet>> sets = new LinkedHashMap<>();
    String index = new String(FOLDER.get("index.txt"), StandardCharsets.UTF_8);
    index.lines().forEach(id -> sets.put(id, new Lazy<>(() -> new IndexedSet(read(id)))));
    return sets;
  }

  private static FactorSet read(String id) {
    return given(FactorSetReader.read(new ShippedFiles("sets/" + id)));
  }

  /**
   * The value of an outcome of shipped data.
   *
   * @throws IllegalStateException with file, line and fault of each issue
   */
  static <T> T given(Outcome<T> outcome) {
    return outcome.asOptional().orElseThrow(() -> broken(outcome.issues()));
  }

  /** What to throw for shipped data that is broken. */
  static IllegalStateException broken(List<Issue> issues) {
    Messages messages = Messages.of(ShippedSets.class, Locale.ENGLISH);
    return new IllegalStateException(
        issues.stream()
            .map(issue -> issue.where().text() + ": " + messages.text(issue))
            .collect(Collectors.joining("\n", "shipped data is broken\n", "")));
  }
}
