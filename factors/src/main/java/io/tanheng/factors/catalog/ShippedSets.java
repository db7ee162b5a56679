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
import java.util.stream.Stream;

/** The factor sets that ship with the library, each read when it is first asked for. */
final class ShippedSets {
  private static final ShippedFiles FOLDER = new ShippedFiles("sets");

  private ShippedSets() {}

  /** The sets by id, in the order of the index. */
  static Map<String, Lazy<IndexedSet>> all() {
    Map<String, Lazy<IndexedSet>> sets = new LinkedHashMap<>();
    index()
        .forEach(
            words -> {
              String id = words[0];
              sets.put(id, new Lazy<>(() -> new IndexedSet(read(id))));
            });
    return sets;
  }

  /**
   * Which set alone holds the items that begin with a word, so that other sets need not be read for
   * them: {@code cn_} → {@code cn-process}.
   */
  static Map<String, String> owners() {
    Map<String, String> owners = new LinkedHashMap<>();
    index().filter(words -> words.length > 1).forEach(words -> owners.put(words[1], words[0]));
    return owners;
  }

  /** Lines of the index: the id of a set and, where it names its own items, how they begin. */
  private static Stream<String[]> index() {
    String index = new String(FOLDER.get("index.txt"), StandardCharsets.UTF_8);
    return index.lines().map(line -> line.strip().split(" +", -1));
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
