package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the cells of an activity line must be to each other. */
final class ActivityRules {
  private static final List<String> OWN_FACTORS =
      List.of("ncv", "carbon_content", "oxidation", "ef");

  private final EnterpriseIds enterprises;
  private final OptionalInt reportingYear;
  private final MeasuredIn measuredIn;

  ActivityRules(EnterpriseIds enterprises, OptionalInt reportingYear, MeasuredIn measuredIn) {
    this.enterprises = enterprises;
    this.reportingYear = reportingYear;
    this.measuredIn = measuredIn;
  }

  void check(Row row) {
    enterprises.check(row, "enterprise_id");
    enterprises.check(row, "counterparty");
    checkYear(row);
    Optional<Category> category = row.find("category", Category.class);
    if (category.isPresent()) {
      checkCategory(row, category.get());
    }
    measuredIn.check(row);
    pair(row, "ncv", "ncv_unit");
    pair(row, "ef", "ef_unit");
    checkEvidence(row);
  }

  private void checkYear(Row row) {
    Optional<Period> period = row.find("period", Period.class);
    if (period.isPresent()
        && reportingYear.isPresent()
        && period.get().year() > reportingYear.getAsInt()) {
      row.fault(
          "period",
          "after-reporting-year",
          "value",
          period.get().toString(),
          "year",
          Integer.toString(reportingYear.getAsInt()));
    }
  }

  private static void checkCategory(Row row, Category category) {
    checkSupply(row, category);
    UsedCells.warn(row, category);
  }

  private static void checkSupply(Row row, Category category) {
    checkCounterparty(row, category);
    Optional<Supply> supply = row.find("supply", Supply.class);
    if (supply.isPresent() && !supplies(category).contains(supply.get())) {
      row.fault(
          "supply",
          "supply-not-for-category",
          "value",
          word(supply.get()),
          "category",
          category.word(),
          "allowed",
          supplies(category).stream().map(ActivityRules::word).collect(Collectors.joining(", ")));
    }
    if (row.filled("attribute") && category != Category.ONSITE_RENEWABLE) {
      notFor(row, "attribute", category, Category.ONSITE_RENEWABLE.word());
    }
  }

  private static void checkCounterparty(Row row, Category category) {
    Optional<String> other = row.find("counterparty", String.class);
    if (other.isEmpty()) {
      return;
    }
    if (!category.purchase() && !category.export()) {
      notFor(row, "counterparty", category, "purchased_*, exported_*");
    } else if (other.get().equals(self(row))) {
      row.fault("counterparty", "counterparty-is-self", "value", other.get());
    }
  }

  /** The enterprise of the row; blank where its cell cannot be read. */
  private static String self(Row row) {
    return row.blank("enterprise_id") ? EnterpriseId.SHARED.value() : row.text("enterprise_id");
  }

  private static void notFor(Row row, String column, Category category, String categories) {
    row.fault(
        column,
        "column-not-for-category",
        "value",
        row.find(column, Object.class).map(Object::toString).orElse(""),
        "category",
        category.word(),
        "allowed",
        categories);
  }

  private static Set<Supply> supplies(Category category) {
    if (category == Category.PURCHASED_ELECTRICITY) {
      return EnumSet.of(Supply.GRID, Supply.DIRECT_LINE);
    }
    if (category.purchase()) {
      return EnumSet.of(Supply.GRID);
    }
    return category.export()
        ? EnumSet.of(Supply.GRID, Supply.OWN_FOSSIL, Supply.RENEWABLE)
        : EnumSet.noneOf(Supply.class);
  }

  private static String word(Supply supply) {
    return supply.name().toLowerCase(Locale.ROOT);
  }

  /** A value needs its unit and a unit its value. */
  static void pair(Row row, String one, String other) {
    if (row.filled(one) && row.blank(other)) {
      row.fault(other, "pair-incomplete", "given", one, "missing", other);
    } else if (row.blank(one) && row.filled(other)) {
      row.fault(one, "pair-incomplete", "given", other, "missing", one);
    }
  }

  /** A figure without a published source rests on evidence. */
  private static void checkEvidence(Row row) {
    if (row.filled("evidence")) {
      return;
    }
    String own = ownFactors(row);
    if (!own.isEmpty()) {
      row.fault("evidence", "evidence-missing", "for", own);
    }
  }

  private static String ownFactors(Row row) {
    StringBuilder own = new StringBuilder();
    for (String column : OWN_FACTORS) {
      if (row.filled(column)) {
        own.append(own.isEmpty() ? "" : ", ").append(column);
      }
    }
    return own.toString();
  }
}
