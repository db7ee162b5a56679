package io.tanheng.ledger.offset;

import java.util.List;

/**
 * What became of a block.
 *
 * @param block the block as it stands now
 * @param serials the serials that something was done with
 * @param already whether it had been done before, so that nothing changed
 * @param left what is still available of the block, in order
 */
public record Used(
    Block block, SerialInterval serials, boolean already, List<SerialInterval> left) {
  public Used {
    left = List.copyOf(left);
  }
}
