package io.tanheng.accounting.book.template;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.FittingUnits;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The drop-downs that depend on other cells: the activities of a category, the units of an
 * activity. Each is a named list; two tables say which list belongs to which cell.
 */
final class ActivityLists {
  private static final String ALL_ACTIVITIES = "activities_all";
  private static final String ALL_UNITS = "units_all";
  private static final String CATEGORY = "category_key";
  private static final String CATEGORY_LIST = "category_list";
  private static final String ACTIVITY = "activity_key";
  private static final String ACTIVITY_LIST = "activity_list";
  private static final String PART = "|";
  private static final String KEY = "CONCATENATE(%s,\"" + PART + "\",%s)";

  /** In what the quantities of activities are measured. */
  private static final Set<Dimension> MEASURED =
      EnumSet.of(
          Dimension.MASS,
          Dimension.VOLUME,
          Dimension.GAS_VOLUME,
          Dimension.ENERGY,
          Dimension.GROSS_ENERGY);

  private final BookTemplate template;
  private final ListSheet sheet;
  private final FittingUnits fitting;
  private final Map<String, List<String>> units = new LinkedHashMap<>();

  ActivityLists(BookTemplate template, ListSheet sheet) {
    this.template = template;
    this.sheet = sheet;
    this.fitting = FittingUnits.of(template.catalog());
  }

  /** Writes the lists. */
  void write() {
    List<Activity> all = template.catalog().activities().all();
    sheet.list(ALL_ACTIVITIES, template.text("header.choose"), labels(all));
    List<String> measured =
        Units.all().stream()
            .filter(unit -> MEASURED.contains(unit.dimension()))
            .map(Unit::symbol)
            .toList();
    sheet.list(ALL_UNITS, template.text("header.unit"), measured);
    categories(all);
    activities(all);
    units.forEach((name, symbols) -> sheet.list(name, name, symbols));
  }

  private List<String> labels(List<Activity> activities) {
    return activities.stream().map(template::activity).toList();
  }

  private void categories(List<Activity> all) {
    Map<String, String> lists = new LinkedHashMap<>();
    for (Category category : Category.values()) {
      String name = "activities_" + category.word();
      sheet.list(name, template.word(Words.CATEGORY, category.word()), labels(of(category, all)));
      lists.put(category.word(), name);
      template.spellings(Words.CATEGORY, category.word()).forEach(word -> lists.put(word, name));
    }
    sheet.list(CATEGORY, template.text("header.category"), List.copyOf(lists.keySet()));
    sheet.list(CATEGORY_LIST, template.text("header.list"), List.copyOf(lists.values()));
  }

  private static List<Activity> of(Category category, List<Activity> all) {
    return all.stream().filter(each -> FittingUnits.allows(category, each)).toList();
  }

  private void activities(List<Activity> all) {
    List<String> keys = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    for (Category category : Category.values()) {
      String word = template.word(Words.CATEGORY, category.word());
      for (Activity activity : of(category, all)) {
        keys.add(word + PART + template.activity(activity));
        lists.add(units(fitting.units(category, activity)));
      }
    }
    sheet.list(ACTIVITY, template.text("header.activity"), keys);
    sheet.list(ACTIVITY_LIST, template.text("header.list"), lists);
  }

  /** The name of the list of these units, {@code units_mass_volume}. */
  private String units(List<Unit> fit) {
    if (fit.isEmpty()) {
      return ALL_UNITS;
    }
    String name =
        fit.stream()
            .map(unit -> unit.dimension().name().toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .collect(Collectors.joining("_", "units_", ""));
    units.putIfAbsent(name, fit.stream().map(Unit::symbol).toList());
    return name;
  }

  /** The formula that finds the activities; {@code category} is the cell, {@code $D2}. */
  String activities(String category) {
    return found(CATEGORY_LIST, category, CATEGORY, ALL_ACTIVITIES);
  }

  /** The formula that finds the units of an activity under a category. */
  String units(String category, String activity) {
    return found(ACTIVITY_LIST, KEY.formatted(category, activity), ACTIVITY, ALL_UNITS);
  }

  private static String found(String lists, String sought, String keys, String otherwise) {
    String list = "INDEX(%s,MATCH(%s,%s,0))".formatted(lists, sought, keys);
    return "INDIRECT(IFERROR(%s,\"%s\"))".formatted(list, otherwise);
  }

  /** The formula of all activities. */
  static String allActivities() {
    return ALL_ACTIVITIES;
  }

  /** The formula of all units. */
  static String allUnits() {
    return ALL_UNITS;
  }
}
