package io.tanheng.planning.year;

import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of one year, with the gaps of the table filled, and as it would be otherwise.
 *
 * @param row the year as it is expected
 */
public record OutlookChange(OutlookYear row) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a year is changed. */
  @FunctionalInterface
  public interface Change {
    /** The year after it. */
    OutlookChange of(OutlookChange year);
  }

  /** An outlook with every year changed. */
  public static Outlook of(Outlook outlook, Change change) {
    List<OutlookYear> rows =
        outlook.years().stream()
            .map(year -> change.of(new OutlookChange(filled(outlook, year))).row())
            .toList();
    return new Outlook(
        outlook.reportingYear(), outlook.baseOutput(), outlook.baseGridFactor(), rows);
  }

  private static OutlookYear filled(Outlook outlook, int year) {
    OutlookYear like =
        outlook.rows().stream()
            .filter(row -> row.year() <= year)
            .reduce((earlier, later) -> later)
            .orElseGet(() -> outlook.rows().get(0));
    Optional<BigDecimal> growth =
        outlook.rows().stream()
            .filter(row -> row.year() == year)
            .flatMap(row -> row.activityGrowth().stream())
            .findFirst();
    return new OutlookYear(
        year,
        outlook.output(year),
        growth.or(() -> Optional.of(BigDecimal.ZERO)),
        outlook.gridFactor(year),
        outlook.electricityPrice(year),
        outlook.greenPowerPremium(year),
        outlook.creditPrice(year),
        outlook.carbonPrice(year),
        outlook.creditShare(year).map(share -> share.movePointRight(2)),
        outlook.residualCap(year),
        outlook.budget(year),
        like.note(),
        like.where());
  }

  private OutlookChange changed(
      Optional<BigDecimal> growth,
      Optional<BigDecimal> gridFactor,
      Optional<BigDecimal> electricityPrice,
      Optional<BigDecimal> greenPowerPremium,
      Optional<BigDecimal> creditPrice,
      Optional<BigDecimal> carbonPrice) {
    return new OutlookChange(
        new OutlookYear(
            row.year(),
            row.output(),
            growth,
            gridFactor,
            electricityPrice,
            greenPowerPremium,
            creditPrice,
            carbonPrice,
            row.creditShare(),
            row.residualCap(),
            row.budget(),
            row.note(),
            row.where()));
  }

  /** Another growth, % against the year before. */
  public OutlookChange growth(BigDecimal percent) {
    return changed(
        Optional.of(percent),
        row.gridFactor(),
        row.electricityPrice(),
        row.greenPowerPremium(),
        row.creditPrice(),
        row.carbonPrice());
  }

  /** So many points more growth. */
  public OutlookChange growingBy(BigDecimal points) {
    return growth(row.activityGrowth().orElse(BigDecimal.ZERO).add(points));
  }

  /** Another grid factor, tCO2/MWh; none for that of the reporting year. */
  public OutlookChange gridFactor(Optional<BigDecimal> factor) {
    return changed(
        row.activityGrowth(),
        factor,
        row.electricityPrice(),
        row.greenPowerPremium(),
        row.creditPrice(),
        row.carbonPrice());
  }

  /** A grid factor by so many per cent higher. */
  public OutlookChange gridFactorBy(BigDecimal percent) {
    return gridFactor(row.gridFactor().map(value -> by(value, percent)));
  }

  /** A price of electricity by so many per cent higher. */
  public OutlookChange electricityPriceBy(BigDecimal percent) {
    return changed(
        row.activityGrowth(),
        row.gridFactor(),
        row.electricityPrice().map(value -> by(value, percent)),
        row.greenPowerPremium(),
        row.creditPrice(),
        row.carbonPrice());
  }

  /** A premium on green power by so many per cent higher. */
  public OutlookChange greenPowerPremiumBy(BigDecimal percent) {
    return changed(
        row.activityGrowth(),
        row.gridFactor(),
        row.electricityPrice(),
        row.greenPowerPremium().map(value -> by(value, percent)),
        row.creditPrice(),
        row.carbonPrice());
  }

  /** A price of credits by so many per cent higher. */
  public OutlookChange creditPriceBy(BigDecimal percent) {
    return creditPrice(row.creditPrice().map(value -> by(value, percent)));
  }

  /** Another price of credits; none where they cannot be bought. */
  public OutlookChange creditPrice(Optional<BigDecimal> price) {
    return changed(
        row.activityGrowth(),
        row.gridFactor(),
        row.electricityPrice(),
        row.greenPowerPremium(),
        price,
        row.carbonPrice());
  }

  /** A price of carbon by so many per cent higher. */
  public OutlookChange carbonPriceBy(BigDecimal percent) {
    return changed(
        row.activityGrowth(),
        row.gridFactor(),
        row.electricityPrice(),
        row.greenPowerPremium(),
        row.creditPrice(),
        row.carbonPrice().map(value -> by(value, percent)));
  }

  private static BigDecimal by(BigDecimal value, BigDecimal percent) {
    BigDecimal share = percent.divide(HUNDRED, Decimals.PRECISION);
    return value.multiply(BigDecimal.ONE.add(share), Decimals.PRECISION);
  }
}
