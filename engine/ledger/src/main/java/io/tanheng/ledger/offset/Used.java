package io.tanheng.ledger.offset;

/**
 * What became of a block.
 *
 * @param block the block as it stands now
 * @param serials the serials that something was done with
 * @param already whether it had been done before, so that nothing changed
 */
public record Used(Block block, SerialInterval serials, boolean already) {}
