package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of one year on both sides of the park's gateway, for one energy carrier.
 *
 * @param carrier the purchase
 * @param year the reporting year
 * @param bought bought outside by the shared facilities, what the gateway meter shows; not empty
 * @param gained taken over from tenants and made by the shared facilities
 * @param sold sold outside by them
 * @param taken taken over from them by tenants
 * @param own bought outside by tenants themselves
 */
record GatewayLines(
    Carrier carrier,
    int year,
    List<ActivityRecord> bought,
    List<ActivityRecord> gained,
    List<ActivityRecord> sold,
    List<ActivityRecord> taken,
    List<ActivityRecord> own) {

  /** The carriers that the shared facilities bought, in order. */
  static List<GatewayLines> of(Book book) {
    int year = book.park().reportingYear();
    List<ActivityRecord> lines =
        book.activities().stream().filter(line -> line.period().year() == year).toList();
    SortedSet<Carrier> carriers =
        lines.stream()
            .filter(line -> shared(line) && line.category().purchase() && !line.transfer())
            .map(Carrier::of)
            .collect(Collectors.toCollection(TreeSet::new));
    return carriers.stream().map(carrier -> of(carrier, year, lines)).toList();
  }

  private static GatewayLines of(Carrier carrier, int year, List<ActivityRecord> lines) {
    List<ActivityRecord> purchases = filter(lines, r -> Carrier.of(r).equals(carrier));
    List<ActivityRecord> gained = filter(purchases, r -> shared(r) && r.transfer());
    return new GatewayLines(
        carrier,
        year,
        filter(purchases, r -> shared(r) && !r.transfer()),
        Stream.concat(gained.stream(), made(carrier, lines).stream()).toList(),
        sold(carrier, lines),
        filter(purchases, r -> !shared(r) && fromPark(r)),
        filter(purchases, r -> !shared(r) && !r.transfer()));
  }

  private static boolean shared(ActivityRecord line) {
    return line.enterprise().equals(EnterpriseId.SHARED);
  }

  private static boolean fromPark(ActivityRecord line) {
    return line.counterparty().filter(EnterpriseId.SHARED::equals).isPresent();
  }

  /** Power of the shared facilities' own plants; it is metered apart from the purchase. */
  private static List<ActivityRecord> made(Carrier carrier, List<ActivityRecord> lines) {
    boolean power = carrier.category() == Category.PURCHASED_ELECTRICITY;
    return filter(lines, r -> power && shared(r) && r.category() == Category.ONSITE_RENEWABLE);
  }

  private static List<ActivityRecord> sold(Carrier carrier, List<ActivityRecord> lines) {
    Category export =
        switch (carrier.category()) {
          case PURCHASED_ELECTRICITY -> Category.EXPORTED_ELECTRICITY;
          case PURCHASED_HEAT -> Category.EXPORTED_HEAT;
          default -> Category.EXPORTED_COOLING;
        };
    return filter(
        lines,
        r ->
            shared(r)
                && !r.transfer()
                && r.category() == export
                && r.supply() != Supply.OWN_FOSSIL
                && r.activity().code().equals(carrier.activity().code()));
  }

  private static <T> List<T> filter(List<T> lines, Predicate<T> of) {
    return lines.stream().filter(of).toList();
  }

  /** The sums of the year; absent where units do not convert. */
  Optional<Gateway> whole() {
    return sums(Period.ofYear(year), r -> true);
  }

  /** By month where both sides have months alone and tenants took something; else by year. */
  List<Gateway> deliveries() {
    SortedSet<Integer> months = months(List.of(bought, gained, sold, taken));
    return taken.isEmpty() || months.contains(0) ? years() : sums(months);
  }

  /**
   * Where the bill is what tenants bought themselves: the year, else by month where both sides have
   * months alone. Less losses, a month counts only beside transfers: without them one month in
   * several comes near by chance.
   */
  List<Gateway> enteredTwice() {
    SortedSet<Integer> months = months(List.of(bought));
    SortedSet<Integer> tenants = months(List.of(own));
    boolean annual = months.contains(0) || tenants.contains(0);
    List<Gateway> years = filter(years(), each -> each.agrees() || each.agreesLessLosses());
    months.retainAll(tenants);
    boolean transfers = !taken.isEmpty();
    return annual || !years.isEmpty()
        ? years
        : filter(sums(months), each -> each.agrees() || (transfers && each.agreesLessLosses()));
  }

  private List<Gateway> years() {
    return whole().stream().toList();
  }

  private List<Gateway> sums(SortedSet<Integer> months) {
    List<Gateway> sums = new ArrayList<>();
    for (int month : months) {
      sums(new Period(year, month), r -> r.period().month() == month).ifPresent(sums::add);
    }
    return sums;
  }

  /** The months of rows; 0 stands for the whole year. */
  private static SortedSet<Integer> months(List<List<ActivityRecord>> sides) {
    return sides.stream()
        .flatMap(Collection::stream)
        .map(line -> line.period().month())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<Gateway> sums(Period period, Predicate<ActivityRecord> of) {
    Unit unit = bought.get(0).unit();
    List<Optional<Quantity>> sums =
        Stream.of(bought, gained, sold, taken, own)
            .map(side -> in(unit, filter(side, of)))
            .toList();
    if (sums.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Quantity> all = sums.stream().flatMap(Optional::stream).toList();
    BigDecimal supplied = all.get(0).value().add(all.get(1).value()).subtract(all.get(2).value());
    Quantity net = new Quantity(supplied, unit);
    return Optional.of(
        new Gateway(carrier, period, all.get(0), net, all.get(3), all.get(4), first(of)));
  }

  private Location first(Predicate<ActivityRecord> of) {
    List<ActivityRecord> meter = filter(bought, of);
    return (meter.isEmpty() ? Stream.concat(taken.stream(), gained.stream()) : meter.stream())
        .filter(of)
        .map(ActivityRecord::where)
        .min(Location::compareTo)
        .orElse(bought.get(0).where());
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
}
