package io.tanheng.ledger.offset;

import java.util.List;

/**
 * A block and what became of its serials.
 *
 * @param block the block
 * @param segments its segments, in order
 */
public record Holding(Block block, List<Segment> segments) {
  public Holding {
    segments = List.copyOf(segments);
  }

  /** Whether every serial stands in one segment, and the balance is what they add up to. */
  public boolean conserved() {
    long next = block.name().serials().first();
    Balance sums = new Balance(0, 0, 0, 0);
    for (Segment segment : segments) {
      if (segment.serials().first() != next) {
        return false;
      }
      next = segment.serials().end();
      sums = sums.add(segment.account(), segment.serials().size());
    }
    return next == block.name().serials().end() && sums.equals(block.balance());
  }
}
