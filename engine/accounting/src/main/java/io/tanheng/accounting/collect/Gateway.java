package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The park's gateway meter against the sum of its tenants, for one energy carrier of the reporting
 * year: what the shared facilities bought or made, and what the tenants took from them.
 *
 * @param carrier the purchase
 * @param supplied bought outside and made by the shared facilities, less what they sold outside
 * @param delivered taken over from them by tenants
 * @param own bought outside by tenants themselves
 * @param bought rows of the gateway meter: what the shared facilities bought outside
 */
public record Gateway(
    Carrier carrier,
    Quantity supplied,
    Quantity delivered,
    Quantity own,
    List<ActivityRecord> bought) {
  public Gateway {
    bought = List.copyOf(bought);
  }

  /** The carriers that the shared facilities bought. */
  public static List<Gateway> of(Book book) {
    int year = book.park().reportingYear();
    Map<Carrier, List<ActivityRecord>> carriers = new TreeMap<>();
    for (ActivityRecord line : book.activities()) {
      if (line.period().year() == year && line.category().purchase()) {
        carriers.computeIfAbsent(Carrier.of(line), c -> new ArrayList<>()).add(line);
      }
    }
    List<Gateway> gateways = new ArrayList<>();
    carriers.forEach((carrier, lines) -> of(carrier, lines, book).ifPresent(gateways::add));
    return gateways;
  }

  private static Optional<Gateway> of(Carrier carrier, List<ActivityRecord> lines, Book book) {
    List<ActivityRecord> bought = filter(lines, r -> shared(r) && !r.transfer());
    Optional<Quantity> meter = Amounts.sum(bought);
    if (meter.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = meter.get().unit();
    Optional<Quantity> taken = in(unit, filter(lines, r -> !shared(r) && fromPark(r)));
    Optional<Quantity> own = in(unit, filter(lines, r -> !shared(r) && !r.transfer()));
    Optional<Quantity> made = in(unit, made(carrier, book));
    Optional<Quantity> sold = in(unit, sold(carrier, book));
    if (taken.isEmpty() || own.isEmpty() || made.isEmpty() || sold.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal supplied = meter.get().value().add(made.get().value()).subtract(sold.get().value());
    Quantity net = new Quantity(supplied, unit);
    return Optional.of(new Gateway(carrier, net, taken.get(), own.get(), bought));
  }

  private static boolean shared(ActivityRecord line) {
    return line.enterprise().equals(EnterpriseId.SHARED);
  }

  private static boolean fromPark(ActivityRecord line) {
    return line.counterparty().filter(EnterpriseId.SHARED::equals).isPresent();
  }

  /** Power of the shared facilities' own plants; it is metered apart from the purchase. */
  private static List<ActivityRecord> made(Carrier carrier, Book book) {
    boolean power = carrier.category() == Category.PURCHASED_ELECTRICITY;
    return ofYear(book, r -> power && shared(r) && r.category() == Category.ONSITE_RENEWABLE);
  }

  /** What the shared facilities sold outside the park. */
  private static List<ActivityRecord> sold(Carrier carrier, Book book) {
    Category export =
        switch (carrier.category()) {
          case PURCHASED_ELECTRICITY -> Category.EXPORTED_ELECTRICITY;
          case PURCHASED_HEAT -> Category.EXPORTED_HEAT;
          default -> Category.EXPORTED_COOLING;
        };
    return ofYear(
        book,
        r ->
            shared(r)
                && !r.transfer()
                && r.category() == export
                && r.supply() != Supply.OWN_FOSSIL
                && r.activity().code().equals(carrier.activity().code()));
  }

  private static List<ActivityRecord> ofYear(Book book, Predicate<ActivityRecord> of) {
    int year = book.park().reportingYear();
    return filter(book.activities(), r -> r.period().year() == year && of.test(r));
  }

  private static List<ActivityRecord> filter(
      List<ActivityRecord> lines, Predicate<ActivityRecord> of) {
    return lines.stream().filter(of).toList();
  }

  /** The sum in that unit, 0 of no lines; absent where a unit does not convert. */
  private static Optional<Quantity> in(Unit unit, List<ActivityRecord> lines) {
    if (lines.isEmpty()) {
      return Optional.of(new Quantity(BigDecimal.ZERO, unit));
    }
    return Amounts.sum(lines)
        .filter(sum -> Amounts.comparable(sum.unit(), unit))
        .map(sum -> sum.to(unit));
  }

  /** What reached no tenant: losses, and what the shared facilities used themselves. */
  public Quantity rest() {
    return new Quantity(supplied.value().subtract(delivered.value()), supplied.unit());
  }

  /** The rest as a fraction of what was supplied; absent where tenants took nothing over. */
  public Optional<BigDecimal> lossShare() {
    return supplied.value().signum() > 0 && delivered.value().signum() > 0
        ? Optional.of(Amounts.fraction(rest().value(), supplied.value()))
        : Optional.empty();
  }
}
