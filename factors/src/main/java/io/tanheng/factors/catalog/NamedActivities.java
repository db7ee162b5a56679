package io.tanheng.factors.catalog;

import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The activities that the tables of a set introduce: rows with {@code name_en} and {@code name_zh}.
 * Their kind stands in {@code kind}, or follows from what their factors are per.
 */
final class NamedActivities {
  static final Set<String> COLUMNS = Set.of("name_en", "name_zh", "kind", "biogenic");

  private static final String KINDS = "solid, liquid, gas, process, waste";

  private final Map<String, Activity> byItem = new LinkedHashMap<>();

  /** Takes the names of a row; rows of one item say the same or leave them blank. */
  void add(Cells row, FactorUnit unit) {
    String english = row.text("name_en");
    String chinese = row.text("name_zh");
    if (english.isEmpty() && chinese.isEmpty()) {
      return;
    }
    if (english.isEmpty() || chinese.isEmpty()) {
      row.fault("factor-name-incomplete", english.isEmpty() ? "name_en" : "name_zh");
      return;
    }
    kind(row, unit).ifPresent(kind -> add(row, english, chinese, kind));
  }

  private void add(Cells row, String english, String chinese, Activity.Kind kind) {
    String item = row.text("item");
    boolean biogenic = row.text("biogenic").equals("yes");
    Activity activity = new Activity(item, english, chinese, List.of(), kind, biogenic);
    Activity first = byItem.putIfAbsent(item, activity);
    if (first != null && !sameNames(first, activity)) {
      row.fault("factor-name-differs", "name_en", "item", item, "first", first.nameEn());
    }
  }

  private static boolean sameNames(Activity one, Activity other) {
    return one.nameEn().equals(other.nameEn()) && one.nameZh().equals(other.nameZh());
  }

  private static Optional<Activity.Kind> kind(Cells row, FactorUnit unit) {
    String word = row.text("kind");
    if (word.isEmpty()) {
      return Optional.of(derived(unit.denominator().dimension()));
    }
    if (!List.of(KINDS.split(", ")).contains(word)) {
      row.fault("factor-kind-unknown", "kind", "value", word, "allowed", KINDS);
      return Optional.empty();
    }
    return Optional.of(Activity.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Activity.Kind derived(Dimension per) {
    return switch (per) {
      case MASS -> Activity.Kind.SOLID;
      case VOLUME -> Activity.Kind.LIQUID;
      case GAS_VOLUME -> Activity.Kind.GAS;
      default -> Activity.Kind.PROCESS;
    };
  }

  /** The activities, in the order of their first rows. */
  List<Activity> all() {
    return new ArrayList<>(byItem.values());
  }
}
