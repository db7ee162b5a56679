package io.tanheng.ledger.offset;

/**
 * How many serials of a block stand in each account.
 *
 * @param available may be retired
 * @param retired used once
 * @param cancelled withdrawn or reversed
 * @param expired out of time
 */
public record Balance(long available, long retired, long cancelled, long expired) {
  public Balance {
    if (Math.min(Math.min(available, retired), Math.min(cancelled, expired)) < 0) {
      throw new IllegalArgumentException("an account below nothing");
    }
  }

  /** All of it. */
  public long issued() {
    return available + retired + cancelled + expired;
  }

  /** The same with so many moved from one account to another. */
  Balance move(Account from, Account to, long count) {
    return add(to, count).add(from, -count);
  }

  /** The same with so many more in an account. */
  Balance add(Account account, long count) {
    return new Balance(
        available + (account == Account.AVAILABLE ? count : 0),
        retired + (account == Account.RETIRED ? count : 0),
        cancelled + (account == Account.CANCELLED ? count : 0),
        expired + (account == Account.EXPIRED ? count : 0));
  }
}
