package io.tanheng.accounting.uncertainty.simulation;

import java.util.List;

/**
 * What came out of a simulation.
 *
 * @param trials how many there were
 * @param seed that chose the draws
 * @param outputs those of the model, then the derived ones, in the order of the model
 */
public record Simulation(int trials, long seed, List<SimulatedOutput> outputs) {
  public Simulation {
    outputs = List.copyOf(outputs);
  }

  /**
   * The output of that name.
   *
   * @throws IllegalArgumentException where the model has none
   */
  public SimulatedOutput output(String id) {
    return outputs.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no output " + id));
  }
}
