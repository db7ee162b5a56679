package io.tanheng.planning.year;

import io.tanheng.accounting.park.Park;
import java.util.ArrayList;
import java.util.List;

/** The settings of the park in a coming year: every date moves with it. */
final class PlannedPark {
  private PlannedPark() {}

  static Park of(Park park, int year) {
    int years = year - park.reportingYear();
    List<String> sets = new ArrayList<>();
    sets.add(OutlookFactors.SET);
    sets.addAll(park.factorSets());
    return new Park(
        park.parkId(),
        park.name(),
        park.nameZh(),
        park.type(),
        park.province(),
        park.gridRegion(),
        year,
        park.occupancyRate(),
        park.gwp(),
        park.gases(),
        sets,
        park.gridRule(),
        park.ch4Combustion(),
        park.profile(),
        park.claimDate().map(day -> day.plusYears(years)),
        park.issueDate().map(day -> day.plusYears(years)),
        park.profileOverrides(),
        park.details());
  }
}
