package io.tanheng.accounting.score;

import io.tanheng.accounting.profile.EvaluationProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every weighting that the unreadable column of Table 1 allows: printed weights stand, the others
 * lie within a range and fill the sum to 1. The score is a quotient of two linear functions of the
 * weights, so its extremes lie at vertices, with dropped groups too.
 */
final class WeightPolygon {
  private final EvaluationProfile profile;
  private final List<String> open;
  private final BigDecimal least;
  private final BigDecimal most;

  WeightPolygon(EvaluationProfile profile) {
    this.profile = profile;
    this.open = profile.groups().stream().filter(g -> !profile.weight(g).settled()).toList();
    this.least = profile.fraction("weight_min");
    this.most = profile.fraction("weight_max");
  }

  /** The vertices in a fixed order; the printed weights alone where none is open. */
  List<SortedMap<String, BigDecimal>> vertices() {
    if (open.isEmpty()) {
      return List.of(profile.weights());
    }
    List<SortedMap<String, BigDecimal>> vertices = new ArrayList<>();
    for (String free : open) {
      for (int corner = 0; corner < 1 << (open.size() - 1); corner++) {
        addVertex(free, corner, vertices);
      }
    }
    return vertices;
  }

  /** A vertex: every open weight at a bound but one, which takes what is left, if it may. */
  private void addVertex(String free, int corner, List<SortedMap<String, BigDecimal>> vertices) {
    SortedMap<String, BigDecimal> weights = new TreeMap<>(profile.weights());
    weights.remove(free);
    int bits = corner;
    for (String group : open) {
      if (!group.equals(free)) {
        weights.put(group, (bits & 1) == 0 ? least : most);
        bits >>= 1;
      }
    }
    BigDecimal rest = weights.values().stream().reduce(BigDecimal.ONE, BigDecimal::subtract);
    if (rest.compareTo(least) >= 0 && rest.compareTo(most) <= 0) {
      weights.put(free, rest);
      vertices.add(weights);
    }
  }
}
