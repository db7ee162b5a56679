package io.tanheng.documents.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A value that two documents do not share.
 *
 * @param path where it stands
 * @param recorded what the first says; {@code –} where it ends before
 * @param found what the second says; {@code –} where it ends before
 */
record Difference(String path, String recorded, String found) {
  private static final String NONE = "–";

  /**
   * The first value in which two documents differ; absent where they say the same. Reads both side
   * by side, so their size does not matter.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException where one is not JSON
   */
  static Optional<Difference> first(InputStream recorded, InputStream found) throws IOException {
    try (JsonMembers old = members(recorded);
        JsonMembers now = members(found)) {
      while (true) {
        boolean more = old.next();
        if (more != now.next()) {
          return Optional.of(
              more
                  ? new Difference(old.path(), old.value(), NONE)
                  : new Difference(now.path(), NONE, now.value()));
        }
        if (!more) {
          return Optional.empty();
        }
        if (!old.path().equals(now.path()) || !old.value().equals(now.value())) {
          return Optional.of(new Difference(old.path(), old.value(), said(old, now)));
        }
      }
    }
  }

  /** What the second says, with its place where that is another. */
  private static String said(JsonMembers old, JsonMembers now) {
    return old.path().equals(now.path()) ? now.value() : now.path() + " = " + now.value();
  }

  private static JsonMembers members(InputStream document) throws IOException {
    return JsonMembers.byWord(new BufferedInputStream(document));
  }
}
