package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.ListForm;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.measure.Resources;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the table {@code park} and fills in the defaults of its settings. */
final class ParkReader {
  static final String DEFAULT_GWP = "AR6";
  static final String DEFAULT_PROFILE = "t-seesa-010-2024";
  static final List<String> DEFAULT_SETS = List.of(FactorSet.PARK, "gbt32151-2024", "ipcc-2006");

  private final ParkSettings settings;
  private final Row row;
  private final FactorCatalog catalog;
  private final boolean readable;
  private final Function<String, Optional<Scheme>> schemes;

  ParkReader(
      Rows park,
      CellForms cells,
      FactorCatalog catalog,
      Function<String, Optional<Scheme>> schemes,
      Faults faults) {
    this.schemes = schemes;
    this.settings = new ParkSettings(park, cells, catalog, faults);
    this.row = settings.row();
    this.catalog = catalog;
    this.readable = park.rows().stream().allMatch(Row::sound);
    checkGridRegion();
    checkOccupancy();
    checkClaimDate();
    checkBaseYear();
    checkProfile(faults);
  }

  /** The data year, where it can be read. */
  OptionalInt reportingYear() {
    return row.integer("reporting_year");
  }

  /** The report whose global warming potentials are used. */
  String gwp() {
    return row.find("gwp", String.class).orElse(DEFAULT_GWP);
  }

  /** The factor sets of the book, in order of preference. */
  List<String> factorSets() {
    return words("factor_sets", DEFAULT_SETS);
  }

  /** What the park has of resources that measures share; absent where it cannot be read. */
  Optional<Resources> resources() {
    return readable
            && (row.blank("resources") || row.find("resources", Resources.class).isPresent())
        ? Optional.of(row.find("resources", Resources.class).orElse(Resources.NONE))
        : Optional.empty();
  }

  List<String> canonical() {
    return settings.canonical();
  }

  private void checkGridRegion() {
    Optional<String> province = row.find("province", String.class);
    if (province.isEmpty()) {
      return;
    }
    Optional<String> region = catalog.gridRegion(province.get());
    Optional<String> given = row.find("grid_region", String.class);
    if (region.isEmpty() && row.blank("grid_region") && gridRule() == Park.GridRule.REGION) {
      row.fault("grid_region", "grid-region-needed", "province", province.get());
    } else if (region.isPresent() && given.isPresent() && !given.equals(region)) {
      row.fault(
          "grid_region",
          "grid-region-mismatch",
          "value",
          given.get(),
          "province",
          province.get(),
          "expected",
          region.get());
    }
  }

  /** No park is 1 % occupied: a fraction was written for a percentage. */
  private void checkOccupancy() {
    Optional<BigDecimal> rate = row.number("occupancy_rate");
    if (rate.isPresent() && rate.get().signum() > 0 && rate.get().compareTo(BigDecimal.ONE) <= 0) {
      row.warn("occupancy_rate", "percent-as-fraction", "value", rate.get().toPlainString());
    }
  }

  /** Nothing can be compared with a year that is still to come. */
  private void checkBaseYear() {
    Optional<Integer> base = row.find("base_year", Integer.class);
    if (base.isPresent()
        && reportingYear().isPresent()
        && base.get() > reportingYear().getAsInt()) {
      row.fault(
          "base_year",
          "base-year-later",
          "value",
          base.get().toString(),
          "year",
          Integer.toString(reportingYear().getAsInt()));
    }
  }

  private void checkClaimDate() {
    Optional<LocalDate> claim = row.date("claim_date");
    if (claim.isPresent()
        && reportingYear().isPresent()
        && claim.get().getYear() <= reportingYear().getAsInt()) {
      row.fault(
          "claim_date",
          "claim-date-in-year",
          "value",
          claim.get().toString(),
          "year",
          Integer.toString(reportingYear().getAsInt()));
    }
  }

  /** Faults of the evaluation profile, at the rows of the settings that are at fault. */
  private void checkProfile(Faults faults) {
    if (row.filled("profile") && row.find("profile", String.class).isEmpty()) {
      return;
    }
    if (Profiles.scheme(profile()).isEmpty() && schemes.apply(profile()).isPresent()) {
      return;
    }
    for (Issue fault : Profiles.select(profile(), settings.overrides()).issues()) {
      faults.add(fault.code(), settings.place(key(fault)), facts(fault));
    }
  }

  private static String key(Issue fault) {
    return fault.facts().getOrDefault("key", "profile");
  }

  private static String[] facts(Issue fault) {
    return fault.facts().entrySet().stream()
        .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
        .toArray(String[]::new);
  }

  /** The profile of the book; the default one where what it names is at fault. */
  Scheme scheme() {
    return schemes
        .apply(profile())
        .or(() -> Profiles.scheme(DEFAULT_PROFILE))
        .orElseThrow(() -> new IllegalStateException("no profile " + DEFAULT_PROFILE));
  }

  private String profile() {
    return row.find("profile", String.class).orElse(DEFAULT_PROFILE);
  }

  private Park.GridRule gridRule() {
    return row.find("grid_rule", Park.GridRule.class).orElse(Park.GridRule.NATIONAL);
  }

  /** The park; absent where a fault was found. */
  Optional<Park> park() {
    return row.sound() && readable ? Optional.of(build()) : Optional.empty();
  }

  private Park build() {
    return new Park(
        row.text("park_id"),
        row.text("name"),
        row.text("name_zh"),
        row.get("park_type", Park.Type.class),
        row.text("province"),
        row.text("grid_region"),
        row.get("reporting_year", Integer.class),
        row.number("occupancy_rate"),
        gwp(),
        Set.copyOf(words("gases", Park.SEVEN_GASES)),
        factorSets(),
        gridRule(),
        row.find("ch4_combustion", Park.Ch4Combustion.class).orElse(Park.Ch4Combustion.NON_FOSSIL),
        profile(),
        row.date("claim_date"),
        row.date("issue_date"),
        settings.overrides(),
        details());
  }

  private List<String> words(String key, List<String> otherwise) {
    return row.find(key, ListForm.Items.class).map(ListForm.Items::canonical).orElse(otherwise);
  }

  private Map<String, String> details() {
    Map<String, String> details = new HashMap<>();
    for (String key : ParkTables.DETAILS) {
      row.find(key, String.class).ifPresent(text -> details.put(key, text));
    }
    row.date("evaluation_date").ifPresent(d -> details.put("evaluation_date", d.toString()));
    row.find("base_year", Integer.class).ifPresent(y -> details.put("base_year", y.toString()));
    row.number("coal_rate").ifPresent(r -> details.put("coal_rate", r.toPlainString()));
    for (String key : ParkTables.UNCERTAINTIES) {
      row.number(key).ifPresent(percent -> details.put(key, percent.toPlainString()));
    }
    details.put("green_matching", row.find("green_matching", String.class).orElse("annual"));
    return details;
  }
}
