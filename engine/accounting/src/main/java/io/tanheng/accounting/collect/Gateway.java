package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.book.Book;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The park's gateway meter against the sum of its tenants, for one energy carrier and one period of
 * the reporting year: what the shared facilities bought, took over or made, and what the tenants
 * took from them. All amounts have one unit.
 *
 * @param carrier the purchase
 * @param period the year, or one of its months
 * @param metered bought outside by the shared facilities
 * @param supplied bought outside, taken over from tenants and made by the shared facilities, less
 *     what they sold outside
 * @param delivered taken over from them by tenants
 * @param own bought outside by tenants themselves
 * @param where the first row of the gateway meter, or of the tenants where it has none
 */
public record Gateway(
    Carrier carrier,
    Period period,
    Quantity metered,
    Quantity supplied,
    Quantity delivered,
    Quantity own,
    Location where) {
  /** Losses and own use of the shared facilities that a park may have. */
  private static final BigDecimal LOSSES = new BigDecimal("0.15");

  /** The year of each carrier that the shared facilities bought. */
  public static List<Gateway> of(Book book) {
    return GatewayLines.of(book).stream()
        .map(GatewayLines::whole)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What was supplied beside what tenants took over: each month that one of the sides has, where
   * both give months alone; else the year.
   */
  public static List<Gateway> deliveries(Book book) {
    return GatewayLines.of(book).stream().flatMap(each -> each.deliveries().stream()).toList();
  }

  /**
   * Where the park's bill is what its tenants entered as purchases of their own: the year, or the
   * months that both have, where both give months alone.
   */
  static List<Gateway> enteredTwice(Book book) {
    return GatewayLines.of(book).stream().flatMap(each -> each.enteredTwice().stream()).toList();
  }

  /** What reached no tenant: losses, and what the shared facilities used themselves. */
  public Quantity rest() {
    return new Quantity(supplied.value().subtract(delivered.value()), supplied.unit());
  }

  /**
   * The rest as a fraction of what was supplied, negative where tenants took more; absent where
   * nothing was supplied, or tenants took nothing over in the whole year.
   */
  public Optional<BigDecimal> lossShare() {
    boolean compared = delivered.value().signum() > 0 || !period.annual();
    return supplied.value().signum() > 0 && compared
        ? Optional.of(Amounts.fraction(rest().value(), supplied.value()))
        : Optional.empty();
  }

  /** Whether the tenants' own purchases are the park's bill, within two per cent. */
  boolean agrees() {
    return Amounts.agree(metered, own);
  }

  /**
   * Whether the tenants' own purchases are what no transfer explains of the supply, less usual
   * losses. A rest that is not more than such losses itself asks no question.
   */
  boolean agreesLessLosses() {
    BigDecimal rest = rest().value();
    BigDecimal least = rest.subtract(rest.multiply(LOSSES));
    boolean unexplained = rest.compareTo(supplied.value().multiply(LOSSES)) > 0;
    return unexplained
        && rest.compareTo(metered.value()) <= 0
        && own.value().compareTo(least) >= 0
        && own.value().compareTo(rest) <= 0;
  }
}
