package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What looks wrong in the amounts that came in: losses, double entry, jumps. */
public final class CollectionFindings {
  private static final String CLAUSE = "§4.1 2)";

  /** Less than this share of what was supplied needs no question. */
  private static final BigDecimal LOSS_ASKED = new BigDecimal("0.05");

  private CollectionFindings() {}

  /** The findings, all warnings, in the order of gateway, tenants, years. */
  public static List<Issue> of(Book book) {
    List<Issue> findings = new ArrayList<>();
    for (Gateway gateway : Gateway.of(book)) {
      losses(gateway).ifPresent(findings::add);
      enteredTwice(gateway).ifPresent(findings::add);
    }
    CompletenessMatrix matrix = CompletenessMatrix.of(book);
    matrix.rows().forEach(row -> findings.addAll(boughtAndTransferred(row)));
    matrix.rows().forEach(row -> jump(row, matrix.year()).ifPresent(findings::add));
    return findings;
  }

  /** A part of what came through the gateway reached nobody. */
  private static Optional<Issue> losses(Gateway gateway) {
    Optional<BigDecimal> share = gateway.lossShare();
    boolean asked = share.filter(s -> s.compareTo(LOSS_ASKED) > 0).isPresent();
    if (!asked) {
      return Optional.empty();
    }
    return Optional.of(
        Issue.warning(
            "gateway-losses",
            CLAUSE,
            first(gateway.bought()).column("quantity"),
            "activity",
            gateway.carrier().activity().code(),
            "supplied",
            Amounts.text(gateway.supplied().value()),
            "delivered",
            Amounts.text(gateway.delivered().value()),
            "unit",
            gateway.supplied().unit().symbol(),
            "rest",
            Amounts.text(gateway.rest().value()),
            "share",
            Amounts.percent(share.get())));
  }

  /** The park's bill is what its tenants entered as their own purchases. */
  private static Optional<Issue> enteredTwice(Gateway gateway) {
    Optional<Quantity> bill = Amounts.sum(gateway.bought());
    return bill.filter(sum -> Amounts.agree(sum, gateway.own()))
        .map(
            sum ->
                twice(
                    "double-entry-suspected",
                    first(gateway.bought()),
                    EnterpriseId.SHARED,
                    gateway.carrier(),
                    Integer.toString(gateway.bought().get(0).period().year()),
                    sum,
                    gateway.own()));
  }

  /** One amount entered as a purchase from outside and as one from inside the park. */
  private static List<Issue> boughtAndTransferred(CompletenessMatrix.Row row) {
    if (!row.carrier().category().purchase()) {
      return List.of();
    }
    Map<Period, List<ActivityRecord>> periods =
        row.lines().stream()
            .collect(
                Collectors.groupingBy(ActivityRecord::period, TreeMap::new, Collectors.toList()));
    List<Issue> findings = new ArrayList<>();
    periods.forEach(
        (period, lines) -> {
          List<ActivityRecord> own = lines.stream().filter(r -> !r.transfer()).toList();
          Optional<Quantity> bought = Amounts.sum(own);
          Optional<Quantity> inside =
              Amounts.sum(lines.stream().filter(ActivityRecord::transfer).toList());
          if (bought.isPresent()
              && inside.isPresent()
              && Amounts.agree(bought.get(), inside.get())) {
            findings.add(
                twice(
                    "double-entry-of-tenant",
                    first(own),
                    row.enterprise(),
                    row.carrier(),
                    period.toString(),
                    bought.get(),
                    inside.get()));
          }
        });
    return findings;
  }

  private static Issue twice(
      String code,
      Location where,
      EnterpriseId enterprise,
      Carrier carrier,
      String period,
      Quantity one,
      Quantity other) {
    return Issue.warning(
        code,
        CLAUSE,
        where.column("quantity"),
        "enterprise",
        enterprise.value(),
        "activity",
        carrier.activity().code(),
        "period",
        period,
        "amount",
        Amounts.text(one.value()),
        "other",
        Amounts.text(other.to(one.unit()).value()),
        "unit",
        one.unit().symbol());
  }

  private static Optional<Issue> jump(CompletenessMatrix.Row row, int year) {
    return row.change()
        .filter(YearChange::jump)
        .map(
            change ->
                Issue.warning(
                    "year-jump",
                    CLAUSE,
                    first(row.lines()).column("quantity"),
                    "enterprise",
                    row.enterprise().value(),
                    "category",
                    row.carrier().category().word(),
                    "activity",
                    row.carrier().activity().code(),
                    "year",
                    Integer.toString(year),
                    "value",
                    Amounts.text(change.now().value()),
                    "prior",
                    Amounts.text(change.before().value()),
                    "unit",
                    change.now().unit().symbol(),
                    "change",
                    Amounts.percent(change.fraction())));
  }

  private static Location first(List<ActivityRecord> lines) {
    return lines.stream().map(ActivityRecord::where).min(Location::compareTo).orElseThrow();
  }
}
