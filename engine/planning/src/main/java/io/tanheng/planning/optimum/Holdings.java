package io.tanheng.planning.optimum;

import java.util.List;

/**
 * What works and what is bought, year by year.
 *
 * @param working units by number of the option and year
 * @param credits tCO2e by year
 */
record Holdings(List<List<Double>> working, List<Double> credits) {
  double working(int option, int year) {
    return working.get(option).get(year);
  }

  double credits(int year) {
    return credits.get(year);
  }
}
