package io.tanheng.documents.json;

import com.fasterxml.jackson.core.SerializableString;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The written form of operands that many lines share: factors and settings. It is bounded, so that
 * a large book takes no more memory than a small one.
 */
final class SharedText {
  private static final int LIMIT = 32_768;

  /** Factors are mostly the same object, which is found sooner than one that is equal. */
  private final Map<Derivation, SerializableString> same = new IdentityHashMap<>();

  private final Map<Derivation, SerializableString> equal = new HashMap<>();
  private final Writing writing;

  /** Writes the members of an operand on a page. */
  @FunctionalInterface
  interface Writing {
    void write(Derivation operand, JsonPage page) throws IOException;
  }

  /** Texts of operands, written in that way. */
  SharedText(Writing writing) {
    this.writing = writing;
  }

  /** The text of an operand; absent where it is of one line alone. */
  Optional<SerializableString> find(Derivation operand) throws IOException {
    if (operand.source().isEmpty() || operand.source().get() instanceof Source.Row) {
      return Optional.empty();
    }
    SerializableString text = same.get(operand);
    if (text == null) {
      text = equal(operand);
      if (same.size() < LIMIT) {
        same.put(operand, text);
      }
    }
    return Optional.of(text);
  }

  private SerializableString equal(Derivation operand) throws IOException {
    SerializableString text = equal.get(operand);
    if (text == null) {
      text = JsonPage.part(page -> writing.write(operand, page));
      if (equal.size() < LIMIT) {
        equal.put(operand, text);
      }
    }
    return text;
  }
}
