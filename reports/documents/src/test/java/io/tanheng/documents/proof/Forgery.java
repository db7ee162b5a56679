package io.tanheng.documents.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Ways to change a document. */
final class Forgery {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A value that can be put in the place of another. */
  private record Slot(String path, JsonNode value, Consumer<JsonNode> put) {}

  private Forgery() {}

  /** The text with one of its ASCII characters, a digit more often than not, made another. */
  static byte[] changed(byte[] text, SplittableRandom random) {
    byte[] changed = text.clone();
    boolean digits = random.nextInt(3) > 0;
    int at;
    do {
      at = random.nextInt(changed.length);
    } while (digits ? !Character.isDigit(changed[at]) : changed[at] <= ' ');
    byte before = changed[at];
    while (changed[at] == before) {
      changed[at] = (byte) ('0' + random.nextInt(10));
    }
    return changed;
  }

  /**
   * Changes one value of a proof.
   *
   * @param silent whether neither seal, signature, schema nor engine may be it, as they are made
   *     anew
   * @return its path
   */
  static String change(Path proof, SplittableRandom random, boolean silent) throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(proof.toFile());
    List<Slot> slots = new ArrayList<>();
    collect("", document, slots);
    if (silent) {
      slots.removeIf(slot -> slot.path().matches("digest|signature.*|schema|engine"));
    }
    Slot slot = slots.get(random.nextInt(slots.size()));
    slot.put().accept(other(slot.value(), random));
    JSON.writeValue(proof.toFile(), document);
    return slot.path();
  }

  private static void collect(String path, JsonNode node, List<Slot> slots) {
    if (node instanceof ObjectNode object) {
      for (String name : (Iterable<String>) object::fieldNames) {
        add(
            path.isEmpty() ? name : path + "." + name,
            object.get(name),
            v -> object.set(name, v),
            slots);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        add(path + "[" + i + "]", array.get(i), value -> array.set(at, value), slots);
      }
    }
  }

  private static void add(String path, JsonNode node, Consumer<JsonNode> put, List<Slot> slots) {
    if (node.isContainerNode()) {
      collect(path, node, slots);
    } else {
      slots.add(new Slot(path, node, put));
    }
  }

  private static JsonNode other(JsonNode value, SplittableRandom random) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isBoolean()) {
      return nodes.booleanNode(!value.booleanValue());
    }
    if (value.isNumber()) {
      return nodes.numberNode(
          value.decimalValue().add(java.math.BigDecimal.valueOf(1 + random.nextInt(99))));
    }
    return nodes.textNode(
        value.isNull()
            ? "x"
            : (value.textValue().startsWith("0") ? "1" : "0")
                + value.textValue().substring(Math.min(1, value.textValue().length())));
  }

  /** Makes the digest that of what the proof says now. */
  static void reseal(Path proof) throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(proof.toFile());
    document.put(Proof.SEAL, RecordedProof.of(Files.readAllBytes(proof)).digest());
    JSON.writeValue(proof.toFile(), document);
  }

  /** Makes digest and signature those of what the proof says now. */
  static void resign(Path proof, String pem) throws IOException {
    reseal(proof);
    ObjectNode document = (ObjectNode) JSON.readTree(proof.toFile());
    document.remove(Proof.SIGNATURE);
    SigningKey key = SigningKey.ofPem(pem).orElseThrow();
    byte[] message = CanonicalJson.of(JSON.writeValueAsBytes(document));
    document
        .putObject(Proof.SIGNATURE)
        .put("algorithm", SignedProof.ALGORITHM)
        .put("public_key", key.publicKey())
        .put("value", key.sign(message));
    JSON.writeValue(proof.toFile(), document);
  }
}
