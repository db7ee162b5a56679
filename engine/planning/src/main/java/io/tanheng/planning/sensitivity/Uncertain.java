package io.tanheng.planning.sensitivity;

import java.math.BigDecimal;

/**
 * What is drawn anew in every trial.
 *
 * @param id {@code measure:M01}, {@code outlook:grid_factor} or {@code outlook:growth}; its draws
 *     depend on it and the seed alone
 * @param halfWidth of the 95 % interval, % of the effect or of the grid factor; points for growth
 */
public record Uncertain(String id, BigDecimal halfWidth) {
  static final String GRID = "outlook:grid_factor";
  static final String GROWTH = "outlook:growth";

  static String measure(String id) {
    return "measure:" + id;
  }
}
