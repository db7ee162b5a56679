package io.tanheng.factors.catalog;

import static java.util.Objects.requireNonNull;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All factor sets that a run may use. Immutable and safe for several threads. A shipped set is read
 * and checked when it is first asked for.
 */
public final class FactorCatalog {
  private static final String GWP = "gwp";
  private static final Map<String, String> OWNERS = Map.copyOf(ShippedSets.owners());
  private static final Set<String> SHIPPED = Set.copyOf(ShippedSets.all().keySet());

  private final Activities activities;
  private final Provinces provinces;
  private final Map<String, Lazy<IndexedSet>> sets;
  private final Lazy<GwpSets> gwp;

  private FactorCatalog(
      Activities activities,
      Provinces provinces,
      Map<String, Lazy<IndexedSet>> sets,
      Lazy<GwpSets> gwp) {
    this.activities = activities;
    this.provinces = provinces;
    this.sets = sets;
    this.gwp = gwp;
  }

  /**
   * The sets that ship with the engine.
   *
   * @throws IllegalStateException naming file and line where shipped data is broken; for a set that
   *     was not used yet, when it is first asked for
   */
  public static FactorCatalog shipped() {
    Map<String, Lazy<IndexedSet>> sets = ShippedSets.all();
    Lazy<GwpSets> gwp = new Lazy<>(() -> new GwpSets(requireNonNull(sets.get(GWP)).get().set()));
    return new FactorCatalog(ActivitiesReader.read(), Provinces.read(), sets, gwp);
  }

  /**
   * This catalog with the set of a folder: adding a set is adding a folder.
   *
   * @return the catalog, or every fault of the folder; {@code factor-set-known} where a set of that
   *     id is there already, {@code factor-name-taken} where an activity that it introduces has the
   *     name of another
   * @throws java.io.UncheckedIOException where the folder cannot be read
   */
  public Outcome<FactorCatalog> withFolder(Path folder) {
    Outcome<FactorSet> read = FactorSetReader.read(folder);
    if (!(read instanceof Outcome.Given<FactorSet> given)) {
      return Outcome.refused(read.issues());
    }
    Location where = Location.file(folder.toString());
    List<Issue> clashes = new ArrayList<>();
    if (sets.containsKey(given.value().id())) {
      clashes.add(Issue.error("factor-set-known", "", where, "set", given.value().id()));
    }
    clashes.addAll(clashes(given.value(), where));
    return clashes.isEmpty() ? Outcome.of(with(given.value())) : Outcome.refused(clashes);
  }

  /**
   * This catalog with the set of a folder, which stands in place of a set of that id where there is
   * one: the edition that an old result rests on.
   *
   * @return the catalog, or every fault of the folder; {@code factor-name-taken} where an activity
   *     that it introduces has the name of another
   * @throws java.io.UncheckedIOException where the folder cannot be read
   */
  public Outcome<FactorCatalog> withEdition(Path folder) {
    Outcome<FactorSet> read = FactorSetReader.read(folder);
    if (!(read instanceof Outcome.Given<FactorSet> given)) {
      return Outcome.refused(read.issues());
    }
    List<Issue> clashes = clashes(given.value(), Location.file(folder.toString()));
    return clashes.isEmpty() ? Outcome.of(put(given.value())) : Outcome.refused(clashes);
  }

  private List<Issue> clashes(FactorSet set, Location where) {
    List<Issue> clashes = new ArrayList<>();
    for (Activity activity : set.activities()) {
      activities
          .taken(activity)
          .ifPresent(
              other ->
                  clashes.add(
                      Issue.error(
                          "factor-name-taken",
                          "",
                          where,
                          "item",
                          activity.code(),
                          "other",
                          other.code())));
    }
    return clashes;
  }

  /**
   * This catalog with one more set, such as the park's own, and the activities it introduces.
   *
   * @throws IllegalArgumentException where a set of that id, or a name of an activity, is there
   *     already
   */
  public FactorCatalog with(FactorSet set) {
    if (sets.containsKey(set.id())) {
      throw new IllegalArgumentException("the catalog has a set " + set.id() + " already");
    }
    return put(set);
  }

  private FactorCatalog put(FactorSet set) {
    Map<String, Lazy<IndexedSet>> more = new LinkedHashMap<>(sets);
    more.put(set.id(), new Lazy<>(() -> new IndexedSet(set)));
    Lazy<GwpSets> potentials = set.id().equals(GWP) ? new Lazy<>(() -> new GwpSets(set)) : gwp;
    return new FactorCatalog(activities.with(set.activities()), provinces, more, potentials);
  }

  /** Every activity code that a book may use. */
  public Activities activities() {
    return activities;
  }

  /** The GWP set of {@code SAR}, {@code AR4}, {@code AR5} or {@code AR6}. */
  public Optional<GwpSet> gwp(String report) {
    return gwp.get().find(report);
  }

  /** The assessment reports there is a GWP set of, the oldest first. */
  public List<String> gwpReports() {
    return gwp.get().reports();
  }

  /** Every set, in order; reads those that were not asked for yet. */
  public List<FactorSet> sets() {
    return sets.values().stream().map(set -> set.get().set()).toList();
  }

  /** The ids of the sets, in order, without reading them. */
  public List<String> setIds() {
    return List.copyOf(sets.keySet());
  }

  /** The set of that id. */
  public Optional<FactorSet> find(String setId) {
    return Optional.ofNullable(sets.get(setId)).map(set -> set.get().set());
  }

  /** The factor of that id, in any set. */
  public Optional<EmissionFactor> findFactor(String factorId) {
    Optional<EmissionFactor> read = findFactor(factorId, true);
    return read.isPresent() ? read : findFactor(factorId, false);
  }

  private Optional<EmissionFactor> findFactor(String factorId, boolean inReadSets) {
    return sets.values().stream()
        .filter(set -> set.present() || !inReadSets)
        .flatMap(set -> set.get().find(factorId).stream())
        .findFirst();
  }

  /**
   * Every row that a code of a book leads to, whatever its parameter, in the order of the sets: a
   * pathway of one edition may take a parameter of another.
   */
  public List<EmissionFactor> rowsOf(String activity) {
    List<String> items = activities.items(activity);
    return sets.entrySet().stream()
        .filter(set -> mayHold(set.getKey(), items))
        .flatMap(set -> set.getValue().get().factors(items).stream())
        .toList();
  }

  /** Whether a set can have one of the items; items named after a shipped set stand in no other. */
  private boolean mayHold(String set, List<String> items) {
    boolean shipped = SHIPPED.contains(set);
    return items.stream()
        .map(FactorCatalog::owner)
        .anyMatch(owner -> !shipped || owner.isEmpty() || owner.get().equals(set));
  }

  private static Optional<String> owner(String item) {
    return OWNERS.entrySet().stream()
        .filter(owner -> item.startsWith(owner.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Every factor of an activity that gives a parameter, whatever its gas, place or year, in the
   * order of the sets; ids of unknown sets give none.
   */
  public List<EmissionFactor> factors(List<String> setIds, String activity, Parameter parameter) {
    List<EmissionFactor> found = new ArrayList<>();
    for (String id : setIds) {
      Optional.ofNullable(sets.get(id))
          .map(set -> set.get().factors(activities.items(activity), parameter))
          .ifPresent(found::addAll);
    }
    return found;
  }

  /**
   * Chooses one factor (METHOD.md §2: factor choice): the first set of the query that has one;
   * within it the most specific place, then technology, then the year.
   */
  public FactorChoice choose(FactorQuery query) {
    for (String id : query.sets()) {
      List<EmissionFactor> rows = factors(List.of(id), query.activity(), query.parameter());
      Optional<FactorChoice> choice = new FactorSelection(query, rows).choice();
      if (choice.isPresent()) {
        return choice.get();
      }
    }
    return new FactorChoice.Missing(query.activity());
  }

  /** Activities and factors that hold every word, in English or Chinese; reads every set. */
  public SearchResult search(String words) {
    return new FactorSearch(activities, words).in(sets());
  }

  /**
   * The grid region of a province ({@code CN-SH} → {@code east_china}); absent where it spans two.
   */
  public Optional<String> gridRegion(String province) {
    return provinces.region(province);
  }

  /** The grid regions there are factors for. */
  public List<String> gridRegions() {
    return provinces.regions();
  }

  /** ISO 3166-2 codes of the provinces the library knows. */
  public List<String> provinces() {
    return provinces.codes();
  }
}
