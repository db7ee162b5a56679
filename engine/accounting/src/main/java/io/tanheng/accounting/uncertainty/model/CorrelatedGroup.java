package io.tanheng.accounting.uncertainty.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Variables that hang together by their correlations, and the matrix of these; a pair without a
 * coefficient has 0.
 */
public final class CorrelatedGroup {
  /** A share of a variance that binary numbers leave where there is none. */
  private static final double NOISE = 1e-9;

  private final List<String> ids;
  private final double[][] matrix;

  private CorrelatedGroup(List<String> ids, Collection<Correlation> correlations) {
    this.ids = ids;
    this.matrix = new double[ids.size()][ids.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    for (Correlation each : correlations) {
      int row = ids.indexOf(each.first());
      if (row >= 0) {
        int column = ids.indexOf(each.second());
        matrix[row][column] = each.coefficient();
        matrix[column][row] = each.coefficient();
      }
    }
  }

  /** The groups, each by the order of its ids, whatever the order of the correlations. */
  public static List<CorrelatedGroup> of(Collection<Correlation> correlations) {
    Map<String, String> roots = new TreeMap<>();
    UnaryOperator<String> root =
        id -> {
          String at = id;
          while (!requireNonNull(roots.getOrDefault(at, at)).equals(at)) {
            at = requireNonNull(roots.get(at));
          }
          return at;
        };
    for (Correlation each : correlations) {
      String first = root.apply(each.first());
      String second = root.apply(each.second());
      roots.put(first, first.compareTo(second) < 0 ? first : second);
      roots.put(second, first.compareTo(second) < 0 ? first : second);
      roots.putIfAbsent(each.first(), first);
      roots.putIfAbsent(each.second(), second);
    }
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    roots
        .keySet()
        .forEach(id -> groups.computeIfAbsent(root.apply(id), r -> new TreeSet<>()).add(id));
    List<CorrelatedGroup> all = new ArrayList<>();
    groups.values().forEach(ids -> all.add(new CorrelatedGroup(List.copyOf(ids), correlations)));
    return all;
  }

  /** Its variables, by id. */
  public List<String> ids() {
    return ids;
  }

  /**
   * The lower triangle that makes correlated normal draws of independent ones (Cholesky), row by
   * row; absent where the coefficients contradict each other: the matrix is not positive
   * semi-definite. The first variable keeps its own draws.
   */
  public Optional<double[][]> triangle() {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int column = 0; column < size; column++) {
      double left = rest(lower, column, column);
      if (left < -NOISE) {
        return Optional.empty();
      }
      boolean settled = left <= NOISE;
      lower[column][column] = settled ? 0 : Math.sqrt(left);
      for (int row = column + 1; row < size; row++) {
        double covariance = rest(lower, row, column);
        if (settled && Math.abs(covariance) > NOISE) {
          return Optional.empty();
        }
        lower[row][column] = settled ? 0 : covariance / lower[column][column];
      }
    }
    return Optional.of(lower);
  }

  /** What the columns before leave of a coefficient. */
  private double rest(double[][] lower, int row, int column) {
    double rest = matrix[row][column];
    for (int k = 0; k < column; k++) {
      rest -= lower[row][k] * lower[column][k];
    }
    return rest;
  }
}
