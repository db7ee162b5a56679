package io.tanheng.accounting.inventory;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks that what one enterprise sold to another inside the park was bought there (METHOD.md §1).
 */
public final class Transfers {
  private Transfers() {}

  /** {@code transfer-unmatched} and {@code transfer-exceeds-supply}. */
  public static List<Issue> check(List<LineResult> results) {
    List<Issue> issues = new ArrayList<>();
    Map<Pair, Sides> pairs = pairs(results);
    Map<Pair.Group, List<Pair>> unmatched = new LinkedHashMap<>();
    pairs.forEach(
        (pair, sides) -> {
          if (!sides.check(pair).holds()) {
            unmatched.computeIfAbsent(pair.group(), g -> new ArrayList<>()).add(pair);
          }
        });
    unmatched.values().forEach(group -> issues.add(unmatched(group, pairs)));
    issues.addAll(exceeded(results));
    return issues;
  }

  /** The two sides of every transfer, whether they agree or not. */
  static List<ArithmeticCheck> checks(List<LineResult> results) {
    return pairs(results).entrySet().stream()
        .map(each -> each.getValue().check(each.getKey()))
        .toList();
  }

  private static Map<Pair, Sides> pairs(List<LineResult> results) {
    Map<Pair, Sides> pairs = new TreeMap<>(Pair.ORDER);
    for (LineResult result : results) {
      if (result.record().transfer()) {
        pairs.computeIfAbsent(Pair.of(result.record()), p -> new Sides()).add(result);
      }
    }
    return pairs;
  }

  /** One finding for all months of a pair, or all its years: its facts are those of the first. */
  private static Issue unmatched(List<Pair> group, Map<Pair, Sides> pairs) {
    Pair pair = group.get(0);
    Sides sides = requireNonNull(pairs.get(pair));
    List<String> facts =
        new ArrayList<>(
            List.of(
                "carrier",
                pair.carrier,
                "seller",
                pair.seller.value(),
                "buyer",
                pair.buyer.value(),
                "period",
                pair.period.toString(),
                "sold",
                text(pair.carrier, sides.check(pair).amount().value()),
                "bought",
                text(pair.carrier, sides.check(pair).limit().value()),
                "unit",
                unit(pair.carrier).symbol()));
    if (group.size() > 1) {
      facts.addAll(List.of("more", Integer.toString(group.size() - 1)));
      facts.addAll(List.of("last", group.get(group.size() - 1).period.toString()));
    }
    return Issue.error("transfer-unmatched", "", sides.where, facts.toArray(String[]::new));
  }

  /** A seller cannot deliver more of a carrier in a year than it bought or made. */
  private static List<Issue> exceeded(List<LineResult> results) {
    Map<String, Seller> sellers = new TreeMap<>();
    for (LineResult result : results) {
      if (result.record().transfer() && result.record().category().export()) {
        sellers
            .computeIfAbsent(key(result.record()), k -> new Seller(result.record()))
            .sell(result);
      }
    }
    Map<EnterpriseId, List<LineResult>> own =
        results.stream().collect(Collectors.groupingBy(r -> r.record().enterprise()));
    List<Issue> issues = new ArrayList<>();
    for (Seller seller : sellers.values()) {
      requireNonNull(own.get(seller.first.enterprise())).forEach(seller::supply);
      if (seller.sold.compareTo(seller.supply) > 0) {
        issues.add(
            Issue.warning(
                "transfer-exceeds-supply",
                "",
                seller.first.where(),
                "seller",
                seller.first.enterprise().value(),
                "carrier",
                carrierOf(seller.first),
                "year",
                String.valueOf(seller.first.period().year()),
                "sold",
                text(carrierOf(seller.first), seller.sold),
                "supply",
                text(carrierOf(seller.first), seller.supply),
                "unit",
                unit(carrierOf(seller.first)).symbol()));
      }
    }
    return issues;
  }

  private static String key(ActivityRecord record) {
    return record.enterprise() + "|" + carrierOf(record) + "|" + record.period().year();
  }

  private static String carrierOf(ActivityRecord record) {
    return switch (record.category()) {
      case PURCHASED_ELECTRICITY, EXPORTED_ELECTRICITY -> "electricity";
      case PURCHASED_COOLING, EXPORTED_COOLING -> "cooling";
      default -> "heat";
    };
  }

  private static BigDecimal gigajoules(LineResult result) {
    return result.energy().map(e -> e.gigajoules().value()).orElse(BigDecimal.ZERO);
  }

  /** In the unit that the carrier is billed in. */
  private static String text(String carrier, BigDecimal gigajoules) {
    BigDecimal amount = new Quantity(gigajoules, Units.get("GJ")).to(unit(carrier)).value();
    return Decimals.written(amount).toPlainString();
  }

  private static Unit unit(String carrier) {
    return Units.get(carrier.equals("electricity") ? "MWh" : "GJ");
  }

  private record Pair(EnterpriseId seller, EnterpriseId buyer, String carrier, Period period) {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::period)
            .thenComparing(Pair::seller)
            .thenComparing(Pair::buyer)
            .thenComparing(Pair::carrier);

    /** Months are looked at together, and so are rows of a whole year. */
    private record Group(EnterpriseId seller, EnterpriseId buyer, String carrier, boolean annual) {}

    private Group group() {
      return new Group(seller, buyer, carrier, period.annual());
    }

    private static Pair of(ActivityRecord record) {
      EnterpriseId other = record.counterparty().orElseThrow();
      boolean sale = record.category().export();
      return new Pair(
          sale ? record.enterprise() : other,
          sale ? other : record.enterprise(),
          carrierOf(record),
          record.period());
    }
  }

  private static final class Sides {
    private final List<Derivation> sold = new ArrayList<>();
    private final List<Derivation> bought = new ArrayList<>();
    private Location where = Location.BOOK;

    private void add(LineResult result) {
      Location row = result.record().where();
      where = where.equals(Location.BOOK) || row.compareTo(where) < 0 ? row : where;
      List<Derivation> side = result.record().category().export() ? sold : bought;
      result.energy().ifPresent(energy -> side.add(energy.gigajoules()));
    }

    private ArithmeticCheck check(Pair pair) {
      String subject = pair.seller + " → " + pair.buyer + ", " + pair.carrier + ", " + pair.period;
      return new ArithmeticCheck(
          "transfer-unmatched",
          subject,
          ArithmeticCheck.sum("sold_inside", "GJ", sold),
          ArithmeticCheck.sum("bought_inside", "GJ", bought),
          ArithmeticCheck.Rule.NEAR);
    }
  }

  private static final class Seller {
    private final ActivityRecord first;
    private BigDecimal sold = BigDecimal.ZERO;
    private BigDecimal supply = BigDecimal.ZERO;

    private Seller(ActivityRecord first) {
      this.first = first;
    }

    private void sell(LineResult result) {
      sold = sold.add(gigajoules(result));
    }

    /**
     * Purchases of the carrier, renewable energy made on site, and fuel that could be turned into
     * it.
     */
    private void supply(LineResult result) {
      ActivityRecord record = result.record();
      boolean own =
          record.enterprise().equals(first.enterprise())
              && record.period().year() == first.period().year();
      boolean source =
          record.category().combustion()
              || record.category() == io.tanheng.accounting.activity.Category.ONSITE_RENEWABLE
              || (record.category().purchase() && carrierOf(record).equals(carrierOf(first)));
      if (own && source) {
        supply = supply.add(gigajoules(result));
      }
    }
  }
}
