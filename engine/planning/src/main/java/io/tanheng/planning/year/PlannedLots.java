package io.tanheng.planning.year;

import io.tanheng.accounting.offset.LotId;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.offset.ProjectLocation;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Offsets of a coming year: projects of one's own go on every year, what was bought is spent, and
 * what the plan buys is bought, retired for the year.
 */
final class PlannedLots {
  private static final Location PLAN = Location.file("plan");

  private PlannedLots() {}

  static List<OffsetLot> of(
      List<OffsetLot> lots, Park park, int reportingYear, Purchases purchases) {
    List<OffsetLot> planned = new ArrayList<>();
    lots.stream()
        .filter(lot -> lot.kind() == OffsetKind.SELF_DEVELOPED)
        .map(lot -> goingOn(lot, park.reportingYear() - reportingYear))
        .forEach(planned::add);
    bought("PLAN-CREDIT", OffsetKind.CCER, "other", "", purchases.credits(), "tCO2e", park)
        .ifPresent(planned::add);
    bought(
            "PLAN-GREEN",
            OffsetKind.GREEN_CERTIFICATE,
            "renewable",
            "wind",
            purchases.greenPower(),
            "MWh",
            park)
        .ifPresent(planned::add);
    return List.copyOf(planned);
  }

  private static OffsetLot goingOn(OffsetLot lot, int years) {
    return new OffsetLot(
        lot.id(),
        lot.kind(),
        lot.registry(),
        lot.projectId(),
        lot.projectName(),
        lot.projectType(),
        lot.technology(),
        lot.country(),
        lot.methodology(),
        lot.location(),
        lot.vintageYear() + years,
        lot.vintageMonth(),
        Optional.empty(),
        lot.quantity(),
        lot.acquiredOn().map(day -> day.plusYears(years)),
        lot.retiredOn().map(day -> day.plusYears(years)),
        lot.retiredFor().isPresent()
            ? OptionalInt.of(lot.retiredFor().getAsInt() + years)
            : OptionalInt.empty(),
        lot.purpose(),
        lot.beneficiary(),
        lot.verifiedBy(),
        lot.evidence(),
        lot.where());
  }

  private static Optional<OffsetLot> bought(
      String id,
      OffsetKind kind,
      String type,
      String technology,
      BigDecimal amount,
      String unit,
      Park park) {
    if (amount.signum() == 0) {
      return Optional.empty();
    }
    int year = park.reportingYear();
    LocalDate retired = park.claimDate().orElse(LocalDate.of(year + 1, 1, 1));
    return Optional.of(
        new OffsetLot(
            new LotId(id),
            kind,
            "plan",
            id + "-" + year,
            "",
            type,
            technology,
            "CN",
            "",
            Optional.of(ProjectLocation.OUT_OF_BOUNDARY),
            year,
            OptionalInt.empty(),
            Optional.empty(),
            new Quantity(amount, Units.get(unit)),
            Optional.of(retired),
            Optional.of(retired),
            OptionalInt.of(year),
            "voluntary",
            park.parkId(),
            "",
            "planned",
            PLAN));
  }
}
