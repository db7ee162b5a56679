package io.tanheng.accounting.book;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.form.ParametersForm;
import io.tanheng.accounting.book.form.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which columns and parameters have a meaning in which category: a cell that nothing reads is said,
 * so that nobody believes it counted.
 */
final class UsedCells {
  private static final Map<String, Set<Category>> COLUMNS = new TreeMap<>();
  private static final Map<String, Set<Category>> PARAMETERS = new TreeMap<>();

  static {
    COLUMNS.put(
        "ef",
        EnumSet.complementOf(
            EnumSet.of(
                Category.ONSITE_RENEWABLE,
                Category.CO2_RECOVERY,
                Category.FUGITIVE,
                Category.EXPORTED_ELECTRICITY,
                Category.EXPORTED_HEAT,
                Category.EXPORTED_COOLING)));
    COLUMNS.put("purity", EnumSet.of(Category.PROCESS, Category.FUGITIVE, Category.CO2_RECOVERY));
    COLUMNS.put(
        "oxidation", EnumSet.of(Category.STATIONARY_COMBUSTION, Category.MOBILE_COMBUSTION));
    parameters(EnumSet.of(Category.MOBILE_COMBUSTION), "mobile");
    parameters(EnumSet.of(Category.PROCESS), "calcination");
    parameters(EnumSet.of(Category.PURCHASED_COOLING, Category.EXPORTED_COOLING), "cop");
    parameters(EnumSet.of(Category.CO2_RECOVERY, Category.PURCHASED_HEAT), "origin");
    parameters(EnumSet.of(Category.STATIONARY_COMBUSTION, Category.MOBILE_COMBUSTION), "use");
    parameters(
        EnumSet.of(Category.WASTE),
        "tow",
        "s",
        "bo",
        "mcf",
        "r",
        "n",
        "ef",
        "ccw",
        "fcf",
        "ce",
        "cod",
        "basis");
  }

  private UsedCells() {}

  private static void parameters(Set<Category> categories, String... names) {
    for (String name : names) {
      PARAMETERS.put(name, categories);
    }
  }

  static void warn(Row row, Category category) {
    Optional<BigDecimal> purity = row.find("purity", BigDecimal.class);
    if (purity.isPresent() && purity.get().compareTo(BigDecimal.ONE) <= 0) {
      row.warn("purity", "percent-as-fraction", "value", purity.get().toPlainString());
    }
    for (Map.Entry<String, Set<Category>> column : COLUMNS.entrySet()) {
      if (row.filled(column.getKey()) && !column.getValue().contains(category)) {
        row.warn(column.getKey(), "column-not-used", "activity", category.word());
      }
    }
    Optional<ParametersForm.Values> parameters =
        row.find("parameters", ParametersForm.Values.class);
    if (parameters.isPresent()) {
      warn(row, category, parameters.get().byName().keySet());
    }
  }

  private static void warn(Row row, Category category, Collection<String> names) {
    for (String name : names) {
      if (!requireNonNull(PARAMETERS.get(name)).contains(category)) {
        row.warn("parameters", "parameter-not-used", "name", name, "category", category.word());
      }
    }
  }
}
