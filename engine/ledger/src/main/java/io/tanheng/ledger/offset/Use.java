package io.tanheng.ledger.offset;

import java.time.LocalDate;
import java.util.OptionalInt;

/** What is done with available serials of a park. */
public sealed interface Use {
  /** Retired (注销) for one beneficiary and one year. */
  record Retirement(String beneficiary, int year) implements Use {
    public Retirement {
      if (beneficiary.isBlank()) {
        throw new IllegalArgumentException("somebody benefits from a retirement");
      }
    }
  }

  /** Handed over to another park. */
  record Transfer(String park) implements Use {}

  /** Withdrawn without use. */
  record Cancellation() implements Use {}

  /** Its last day is over. */
  record Expiry() implements Use {}

  /**
   * A use with its day and reason.
   *
   * @param park who holds the serials
   * @param name the serials
   * @param use what is done
   * @param on day
   * @param reason why; may be blank
   */
  record Request(String park, SerialBlock name, Use use, LocalDate on, String reason) {}

  /** The word in the database. */
  default String word() {
    if (this instanceof Retirement) {
      return "retire";
    }
    if (this instanceof Transfer) {
      return "transfer";
    }
    return this instanceof Cancellation ? "cancel" : "expire";
  }

  /** Where the serials stand after it. */
  default Account account() {
    if (this instanceof Retirement) {
      return Account.RETIRED;
    }
    if (this instanceof Cancellation) {
      return Account.CANCELLED;
    }
    return this instanceof Expiry ? Account.EXPIRED : Account.AVAILABLE;
  }

  /** For whom, or to whom; blank where there is nobody. */
  default String counterparty() {
    if (this instanceof Retirement retirement) {
      return retirement.beneficiary();
    }
    return this instanceof Transfer transfer ? transfer.park() : "";
  }

  /** The year that a retirement is for. */
  default OptionalInt forYear() {
    return this instanceof Retirement retirement
        ? OptionalInt.of(retirement.year())
        : OptionalInt.empty();
  }

  /** Whether the same was done with a segment before. */
  default boolean done(Segment segment, String park) {
    String holder = this instanceof Transfer transfer ? transfer.park() : park;
    return segment.account() == account()
        && segment.holder().equals(holder)
        && segment.retiredFor().equals(forYear())
        && (!(this instanceof Retirement) || segment.beneficiary().equals(counterparty()));
  }
}
