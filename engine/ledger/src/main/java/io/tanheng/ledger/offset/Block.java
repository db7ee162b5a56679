package io.tanheng.ledger.offset;

import io.tanheng.accounting.offset.OffsetKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A block that was issued or acquired.
 *
 * @param id its id
 * @param kind programme
 * @param name its serials
 * @param vintage year in which the reduction or the power was made
 * @param acquiredOn day of purchase or issue
 * @param expiresOn last day on which a certificate can be used; absent where it does not expire
 * @param balance what became of its serials
 */
public record Block(
    long id,
    OffsetKind kind,
    SerialBlock name,
    int vintage,
    LocalDate acquiredOn,
    Optional<LocalDate> expiresOn,
    Balance balance) {
  public Block {
    if (balance.issued() != name.serials().size()) {
      throw new IllegalArgumentException("issued is not the sum of the accounts: " + balance);
    }
  }

  Block with(Balance other) {
    return new Block(id, kind, name, vintage, acquiredOn, expiresOn, other);
  }
}
