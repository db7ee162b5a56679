package io.tanheng.accounting.uncertainty.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Trials that follow each other and are summed up in their order by one thread. The lanes depend on
 * the number of trials alone, and are added up in their order, whoever worked them.
 *
 * @param from first trial
 * @param to trial after the last one
 */
record Lane(int from, int to) {
  private static final int MOST = 32;

  /** The lanes of some trials, each a whole number of blocks but for the last. */
  static List<Lane> of(int from, int to, int block) {
    long blocks = ((long) to - from + block - 1) / block;
    long each = (blocks + MOST - 1) / MOST * block;
    List<Lane> lanes = new ArrayList<>();
    for (long first = from; first < to; first += each) {
      lanes.add(new Lane((int) first, (int) Math.min(to, first + each)));
    }
    return lanes;
  }
}
