package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the shipped table of activities. */
final class ActivitiesReader {
  private static final String FILE = "activities.csv";
  private static final Set<String> HEADER =
      Collections.unmodifiableSet(
          new LinkedHashSet<String>(
              List.of(
                  "code",
                  "name_en",
                  "name_zh",
                  "aliases",
                  "kind",
                  "biogenic",
                  "ipcc2006_fuel",
                  "more_items")));

  private final List<Activity> activities = new ArrayList<>();
  private final Map<String, List<String>> items = new LinkedHashMap<>();

  private ActivitiesReader() {}

  /**
   * The shipped activities.
   *
   * @throws IllegalStateException naming file and line where the table is broken
   */
  static Activities read() {
    ShippedFiles files = new ShippedFiles("activities");
    List<Issue> issues = new ArrayList<>();
    ActivitiesReader reader = new ActivitiesReader();
    CsvTable.read(files.name(FILE), files.get(FILE), HEADER, issues).rows().forEach(reader::add);
    if (!issues.isEmpty()) {
      throw ShippedSets.broken(issues);
    }
    return new Activities(reader.activities, reader.items);
  }

  private void add(Cells row) {
    String code = row.required("code");
    activities.add(
        new Activity(
            code,
            row.required("name_en"),
            row.required("name_zh"),
            parts(row.text("aliases")),
            Activity.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
            row.text("biogenic").equals("yes")));
    List<String> names = new ArrayList<>(List.of(code));
    names.addAll(parts(row.text("ipcc2006_fuel")));
    names.addAll(parts(row.text("more_items")));
    items.put(code, List.copyOf(names));
  }

  private static List<String> parts(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }
}
