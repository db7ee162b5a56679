package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every activity code of the library, with its names in both languages. */
public final class Activities {
  private static final int MOST_NEAR = 5;

  private final List<Activity> all;
  private final Map<String, List<String>> items;
  private final Map<String, Activity> byCode = new HashMap<>();
  // books mostly use codes, so the larger map of names is made when one is not found among them
  private final Lazy<Map<String, Activity>> byName = new Lazy<>(this::byName);
  private final Lazy<Map<String, List<String>>> codes = new Lazy<>(this::byItem);

  Activities(List<Activity> all, Map<String, List<String>> items) {
    this.all = List.copyOf(all);
    this.items = Map.copyOf(items);
    for (Activity activity : all) {
      byCode.put(activity.code(), activity);
    }
  }

  /**
   * These and those that a set introduces. Names that are taken are refused before.
   *
   * @throws IllegalArgumentException where one has a name of another activity
   */
  Activities with(List<Activity> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Activity> together = new ArrayList<>(all);
    for (Activity activity : more) {
      if (taken(activity).isPresent()) {
        throw new IllegalArgumentException(activity.code() + ": a name of it is taken");
      }
      if (!byCode.containsKey(activity.code())) {
        together.add(activity);
      }
    }
    return new Activities(together, items);
  }

  /** The other activity that has a name of this one. */
  Optional<Activity> taken(Activity activity) {
    return names(activity).stream()
        .flatMap(name -> find(name).stream())
        .filter(other -> !other.code().equals(activity.code()))
        .findFirst();
  }

  /** The codes that an item of a factor set belongs to; the first is the one it is most often. */
  public List<String> codes(String item) {
    return codes.get().getOrDefault(item, List.of());
  }

  private Map<String, List<String>> byItem() {
    Map<String, List<String>> found = new HashMap<>();
    for (Activity activity : all) {
      for (String item : items(activity.code())) {
        found.computeIfAbsent(item, key -> new ArrayList<>()).add(activity.code());
      }
    }
    return found;
  }

  /**
   * The activity of that code, or of that name or alias in English or Chinese, case-insensitive.
   */
  public Optional<Activity> find(String codeOrName) {
    Activity activity = byCode.get(codeOrName);
    return Optional.ofNullable(activity == null ? byName.get().get(key(codeOrName)) : activity);
  }

  /** Codes that come close to a word that is none, best first, at most five. */
  public List<String> near(String word) {
    String key = key(word);
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (Activity activity : all) {
      names(activity).stream()
          .mapToInt(name -> NameDistance.of(key, key(name)))
          .min()
          .ifPresent(distance -> distances.put(activity.code(), distance));
    }
    int limit = NameDistance.limit(key);
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= limit)
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All activities, in the order of their tables. */
  public List<Activity> all() {
    return all;
  }

  /** The items of factor sets that an activity means; the code itself where it is not known. */
  List<String> items(String code) {
    return items.getOrDefault(code, List.of(code));
  }

  private Map<String, Activity> byName() {
    Map<String, Activity> names = new HashMap<>();
    for (Activity activity : all) {
      for (String name : names(activity)) {
        Activity other = names.putIfAbsent(key(name), activity);
        if (other != null && !other.equals(activity)) {
          throw new IllegalStateException(
              "%s names both %s and %s".formatted(name, other.code(), activity.code()));
        }
      }
    }
    return names;
  }

  /** Code, both names and the aliases of an activity. */
  static List<String> names(Activity activity) {
    List<String> names = new ArrayList<>(3 + activity.aliases().size());
    names.add(activity.code());
    names.add(activity.nameEn());
    names.add(activity.nameZh());
    names.addAll(activity.aliases());
    return names;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
