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
  static final String CLAUSE = "§4.1 2)";

  /** Less than this share of what was supplied needs no question. */
  private static final BigDecimal LOSS_ASKED = new BigDecimal("0.05");

  private CollectionFindings() {}

  /** The findings, all warnings, in the order of gateway, tenants, years. */
  public static List<Issue> of(Book book) {
    List<Issue> findings = new ArrayList<>();
    for (Gateway gateway : Gateway.deliveries(book)) {
      losses(gateway).ifPresent(findings::add);
      above(gateway).ifPresent(findings::add);
    }
    Gateway.enteredTwice(book).forEach(each -> findings.add(enteredTwice(each)));
    CompletenessMatrix matrix = CompletenessMatrix.of(book);
    matrix.rows().forEach(row -> findings.addAll(boughtAndTransferred(row)));
    SourceChanges sources = new SourceChanges(matrix);
    for (CompletenessMatrix.Row row : matrix.rows()) {
      jump(row, matrix.year()).ifPresent(findings::add);
      sources.of(row).ifPresent(findings::add);
    }
    return findings;
  }

  /** A part of what came through the gateway reached nobody. */
  private static Optional<Issue> losses(Gateway gateway) {
    return gateway
        .lossShare()
        .filter(share -> share.compareTo(LOSS_ASKED) > 0)
        .map(share -> ofGateway("gateway-losses", gateway, gateway.rest().value(), share));
  }

  /** Tenants took more than came through the gateway: something stands twice, or is missing. */
  private static Optional<Issue> above(Gateway gateway) {
    BigDecimal over = gateway.rest().value().negate();
    boolean taken = gateway.delivered().value().signum() > 0;
    return taken && over.signum() > 0
        ? Optional.of(
            ofGateway(
                "tenants-above-gateway",
                gateway,
                over,
                Amounts.fraction(over, gateway.delivered().value())))
        : Optional.empty();
  }

  private static Issue ofGateway(
      String code, Gateway gateway, BigDecimal difference, BigDecimal share) {
    return Issue.warning(
        code,
        CLAUSE,
        gateway.where().column("quantity"),
        "activity",
        gateway.carrier().activity().code(),
        "period",
        gateway.period().toString(),
        "supplied",
        Amounts.text(gateway.supplied().value()),
        "delivered",
        Amounts.text(gateway.delivered().value()),
        "unit",
        gateway.supplied().unit().symbol(),
        "difference",
        Amounts.text(difference),
        "share",
        Amounts.percent(share));
  }

  /** The park's bill is what its tenants entered as their own purchases. */
  private static Issue enteredTwice(Gateway gateway) {
    return twice(
        "double-entry-suspected",
        gateway.where(),
        EnterpriseId.SHARED,
        gateway.carrier(),
        gateway.period().toString(),
        gateway.metered(),
        gateway.own());
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

  static Location first(List<ActivityRecord> lines) {
    return lines.stream().map(ActivityRecord::where).min(Location::compareTo).orElseThrow();
  }
}
