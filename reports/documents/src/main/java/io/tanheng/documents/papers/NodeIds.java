package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for figures: the same for what was read at one place, and for the same operation on the
 * same figures, whatever it is called there.
 */
final class NodeIds {
  private static final String MANY_IN_ONE = "parameters";

  private final Map<Derivation, Integer> seen = new IdentityHashMap<>();
  private final Map<List<Object>, Integer> ids = new HashMap<>();

  int of(Derivation node) {
    Integer known = seen.get(node);
    if (known != null) {
      return known;
    }
    List<Object> key = key(node);
    Integer id = ids.get(key);
    if (id == null) {
      id = ids.size();
      ids.put(key, id);
    }
    seen.put(node, id);
    return id;
  }

  private List<Object> key(Derivation node) {
    if (node.operation() == Operation.LEAF) {
      return leaf(node);
    }
    List<Derivation> inputs = node.inputs();
    List<Object> key = new ArrayList<>();
    key.add(node.operation());
    inputs.forEach(input -> key.add(of(input)));
    if (inputs.isEmpty()) {
      key.add(node.label());
    }
    return key;
  }

  private static List<Object> leaf(Derivation leaf) {
    Source source = leaf.source().orElseThrow();
    if (source instanceof Source.Row row) {
      boolean many = row.where().column().equals(MANY_IN_ONE);
      return List.of("row", row.where(), many ? leaf.label() : "");
    }
    if (source instanceof Source.Factor factor) {
      return List.of("factor", factor.factor().id());
    }
    if (source instanceof Source.Setting setting) {
      return List.of(
          "setting",
          leaf.label(),
          setting.citation(),
          leaf.value().stripTrailingZeros(),
          leaf.unit());
    }
    return List.of("refusal", leaf.label());
  }
}
