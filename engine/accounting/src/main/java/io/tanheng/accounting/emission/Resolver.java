package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.GridRule;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorChoice;
import io.tanheng.factors.catalog.FactorChoice.YearFit;
import io.tanheng.factors.catalog.FactorQuery;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.GwpSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.lint.LiquidFuels;
import io.tanheng.factors.quantity.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses factors for the lines of one book and collects what is wrong or to be known. Not safe for
 * several threads: one for each run.
 */
public final class Resolver {

  private static final List<String> ONLY_PARK = List.of(FactorSet.PARK);
  private static final String GRID_SET = "cn-grid";

  private final FactorCatalog catalog;
  private final Park park;
  private final AccountingMethod method;
  private final GwpSet gwp;
  private final Map<EnterpriseId, Enterprise> enterprises;
  private final Constants constants;
  private final List<String> librarySets;
  private final LiquidFuels liquids;
  private final Map<EnterpriseId, List<Place>> places = new HashMap<>();
  private final boolean ownFactors;
  private final Map<FactorQuery, FactorChoice> choices = new HashMap<>();
  private final Map<String, Derivation> gwpLeaves = new HashMap<>();
  private final List<Issue> faults = new ArrayList<>();
  private final Set<Location> faulted = new HashSet<>();
  private final List<Issue> findings = new ArrayList<>();
  private final Map<String, Noted> noted = new TreeMap<>();
  private final List<Noted> recent = new ArrayList<>();

  /**
   * A resolver of one run.
   *
   * @param catalog the library with the park's own factors
   * @param park park and settings
   * @param gwp the GWP set of the park
   * @param enterprises its enterprises by id
   * @param method the accounting method
   */
  public Resolver(
      FactorCatalog catalog,
      Park park,
      GwpSet gwp,
      Map<EnterpriseId, Enterprise> enterprises,
      AccountingMethod method) {
    this.catalog = catalog;
    this.park = park;
    this.method = method;
    this.gwp = gwp;
    this.enterprises = Map.copyOf(enterprises);
    this.constants = new Constants(catalog);
    this.librarySets =
        park.factorSets().stream().filter(set -> !set.equals(FactorSet.PARK)).toList();
    this.liquids = new LiquidFuels(catalog);
    this.ownFactors = catalog.find(FactorSet.PARK).isPresent();
  }

  /** Why lines cannot be priced: no result past them. */
  public List<Issue> faults() {
    return List.copyOf(faults);
  }

  /** What is to be known of the lines; what concerns many lines is said once, with their number. */
  public List<Issue> findings() {
    List<Issue> all = new ArrayList<>(findings);
    noted.values().forEach(note -> all.add(note.issue()));
    return all;
  }

  /** The GWP set of the run. */
  public GwpSet gwp() {
    return gwp;
  }

  Park park() {
    return park;
  }

  /** The accounting method of the run. */
  public AccountingMethod method() {
    return method;
  }

  FactorCatalog catalog() {
    return catalog;
  }

  Constants constants() {
    return constants;
  }

  Optional<Enterprise> enterprise(ActivityRecord record) {
    return Optional.ofNullable(enterprises.get(record.enterprise()));
  }

  void fault(String code, ActivityRecord record, String column, String... facts) {
    List<String> all = new ArrayList<>(List.of("line", record.id().value()));
    all.addAll(List.of(facts));
    faulted.add(record.where());
    faults.add(Issue.error(code, "", record.where().column(column), all.toArray(String[]::new)));
  }

  /** Whether no fault was reported for the line yet, so that one mistake gives one fault. */
  boolean unfaulted(ActivityRecord record) {
    return !faulted.contains(record.where());
  }

  void finding(Issue issue) {
    findings.add(issue);
  }

  /** A line left out because the settings do not account its gas: an exclusion with its reason. */
  void excludedGas(ActivityRecord record, String gas) {
    finding(
        Issue.warning(
            "line-excluded-gas",
            "",
            record.where().column("activity"),
            "line",
            record.id().value(),
            "gas",
            gas));
  }

  /** No factor for a line: said once, whatever else is wrong with it. */
  void missing(ActivityRecord record) {
    if (unfaulted(record)) {
      fault(
          "factor-missing",
          record,
          "activity",
          "activity",
          record.activity().code(),
          "unit",
          record.unit().symbol(),
          "sets",
          String.join(", ", park.factorSets()));
    }
  }

  /** A factor whose unit does not fit the amount of the line. */
  void mismatch(ActivityRecord record, String column, String unit, FactorUse factor) {
    fault(
        "factor-unit-unfit", record, column, "unit", unit, "factor_unit", factor.unit().toString());
  }

  /**
   * A gas of a line that is not counted: the settings leave it out, or GWP or factor is missing.
   */
  void notCovered(ActivityRecord record, String gas) {
    String code =
        !accounts(gas)
            ? "gas-left-out"
            : gwpOf(gas).isEmpty() ? "gas-without-gwp" : "gas-not-covered";
    String key = gas + record.activity().code() + record.category();
    note(code, key, record, "activity", gasFacts(record, gas));
  }

  /** The report chosen gives a gas of the line no GWP: the line cannot be priced. */
  void withoutGwp(ActivityRecord record, String gas) {
    if (unfaulted(record)) {
      fault("gas-without-gwp", record, "activity", gasFacts(record, gas));
    }
  }

  private String[] gasFacts(ActivityRecord record, String gas) {
    return new String[] {
      "gas", gas,
      "activity", record.activity().code(),
      "category", record.category().word(),
      "report", gwp.report()
    };
  }

  /** A warning that many lines may share: the first is located, the others are counted. */
  void note(String code, String key, ActivityRecord record, String column, String... facts) {
    Noted note =
        noted.computeIfAbsent(
            code + "\u0000" + key,
            k -> new Noted(Issue.warning(code, "", record.where().column(column), facts)));
    note.count++;
    recent.add(note);
  }

  /** Chooses the factors of a line and keeps what was noted of it, to be said of others too. */
  Resolution resolve(ActivityRecord record) {
    recent.clear();
    int before = faults.size() + findings.size();
    Optional<ResolvedActivity> resolved = EmissionMethods.resolve(record, this);
    boolean clean = before == faults.size() + findings.size();
    return new Resolution(resolved, clean, List.copyOf(recent));
  }

  /**
   * What became of a line.
   *
   * @param resolved the line with its factors
   * @param clean whether nothing was said of the line that is not counted over lines
   * @param notes what was noted
   */
  record Resolution(Optional<ResolvedActivity> resolved, boolean clean, List<Noted> notes) {
    /** Counts another line of the same factors in the notes. */
    void countOneMore() {
      for (Noted note : notes) {
        note.count++;
      }
    }

    /** Whether other lines may take it. */
    boolean shareable() {
      return clean && resolved.isPresent();
    }
  }

  /** The GWP of a gas; absent where the report has none. */
  Optional<Derivation> gwpOf(String gas) {
    return gwp.find(gas)
        .map(
            g ->
                gwpLeaves.computeIfAbsent(
                    gas,
                    code ->
                        Derivation.factor(
                            "gwp:" + code, g.factor(), "setting gwp = " + gwp.report())));
  }

  /** The GWP of the CH4 of combustion, by the park's setting; biogenic carbon is never fossil. */
  Optional<Derivation> gwpOfCombustion(String gas, boolean biogenic) {
    boolean fossil = park.ch4Combustion() == Park.Ch4Combustion.FOSSIL && !biogenic;
    return gwpOf(gas.equals("CH4") && fossil ? "CH4_fossil" : gas);
  }

  /** Whether the park's settings account that gas. */
  boolean accounts(String gas) {
    return gwp.find(gas)
        .map(g -> g.basket() == GwpSet.Basket.MEMO || park.gases().contains(g.basket().name()))
        .orElse(park.gases().contains(gas));
  }

  /** The sets of the book without the park's own, in order. */
  List<String> librarySets() {
    return librarySets;
  }

  /** Those and IPCC, which knows the carbon of every usual fuel. */
  List<String> fuelSets() {
    List<String> sets = new ArrayList<>(librarySets);
    if (!sets.contains(CombustionFactors.IPCC)) {
      sets.add(CombustionFactors.IPCC);
    }
    return sets;
  }

  /** What the library says of liquid fuels. */
  LiquidFuels liquids() {
    return liquids;
  }

  /** The first set of the book, the park's own apart, that has the parameter per that dimension. */
  Optional<String> setWith(ActivityRecord record, Parameter parameter, Dimension per) {
    return librarySets().stream()
        .filter(set -> has(record, set, parameter, "", per, ""))
        .findFirst();
  }

  /** Whether a set has a factor for a line; says nothing where it has none, or two. */
  boolean has(
      ActivityRecord record,
      String set,
      Parameter parameter,
      String gas,
      Dimension per,
      String technology) {
    Optional<String> wanted = Optional.of(gas).filter(g -> !g.isEmpty());
    FactorQuery query =
        query(record, List.of(set), parameter, wanted, Optional.of(per), technology);
    return !(choose(query) instanceof FactorChoice.Missing);
  }

  /** One factor for a line, its vintage and publication checked; ties are faults. */
  Optional<FactorUse> find(
      ActivityRecord record,
      List<String> sets,
      Parameter parameter,
      Optional<String> gas,
      Optional<Dimension> per,
      String technology,
      String label) {
    return use(record, query(record, sets, parameter, gas, per, technology), label);
  }

  /** A factor of a set to compare with; it prices nothing, so nothing is noted of it. */
  Optional<FactorUse> reference(
      ActivityRecord record, String set, Parameter parameter, Dimension per) {
    return reference(record, set, parameter, Optional.empty(), per);
  }

  Optional<FactorUse> reference(
      ActivityRecord record, String set, Parameter parameter, Optional<String> gas, Dimension per) {
    return reference(
        query(record, List.of(set), parameter, gas, Optional.of(per), ""), parameter.word());
  }

  /** An emission factor of another activity than the line's, to compare with. */
  Optional<FactorUse> referenceFor(
      ActivityRecord record, String activity, List<String> sets, String gas) {
    FactorQuery query =
        query(record, activity, sets, Parameter.EF, Optional.of(gas), Optional.empty(), "");
    return reference(query, "ef:" + gas);
  }

  /** The library's row of a process, to compare with. */
  Optional<FactorUse> referenceRow(ActivityRecord record, EmissionFactor row) {
    Optional<String> gas = Optional.of(row.gas()).filter(g -> !g.isEmpty());
    List<String> sets = List.of(row.provenance().set());
    return reference(
        query(record, sets, row.parameter(), gas, Optional.empty(), row.technology()),
        row.parameter().word());
  }

  /** The average factor of the country's grid, to compare with. */
  Optional<FactorUse> countryAverage(ActivityRecord record) {
    List<Place> national = List.of(Place.country(country()));
    return electricity(record, Purpose.INVENTORY, national, "grid_factor", false);
  }

  private Optional<FactorUse> reference(FactorQuery query, String label) {
    return choose(query) instanceof FactorChoice.Chosen chosen
        ? Optional.of(
            new FactorUse(
                Derivation.factor(label, chosen.factor(), chosen.reason()), chosen.factor().unit()))
        : Optional.empty();
  }

  private FactorQuery query(
      ActivityRecord record,
      List<String> sets,
      Parameter parameter,
      Optional<String> gas,
      Optional<Dimension> per,
      String technology) {
    return query(record, record.activity().code(), sets, parameter, gas, per, technology);
  }

  private FactorQuery query(
      ActivityRecord record,
      String activity,
      List<String> sets,
      Parameter parameter,
      Optional<String> gas,
      Optional<Dimension> per,
      String technology) {
    return new FactorQuery(
        sets,
        activity,
        parameter,
        gas,
        per,
        technology.isEmpty() ? Optional.empty() : Optional.of(technology),
        places.computeIfAbsent(record.enterprise(), this::places),
        Purpose.INVENTORY,
        record.period().year());
  }

  /** The park's own emission factor of CO2 for the line. */
  Optional<FactorUse> parkEf(ActivityRecord record, String label) {
    return find(record, ONLY_PARK, Parameter.EF, Optional.of("CO2"), Optional.empty(), "", label);
  }

  /** One factor of another activity than the line's, such as heat for steam. */
  Optional<FactorUse> findFor(
      ActivityRecord record, String activity, List<String> sets, Parameter parameter, String gas) {
    FactorQuery query =
        query(record, activity, sets, parameter, Optional.of(gas), Optional.empty(), "");
    return use(record, query, "ef:" + gas);
  }

  /** A row of the library by its own code, whichever sets the book names. */
  Optional<FactorUse> findRow(
      ActivityRecord record,
      String code,
      Parameter parameter,
      String gas,
      String technology,
      String label) {
    List<String> sets =
        catalog.rowsOf(code).stream().map(row -> row.provenance().set()).distinct().toList();
    Optional<String> wanted = Optional.of(gas).filter(g -> !g.isEmpty());
    return use(
        record, query(record, code, sets, parameter, wanted, Optional.empty(), technology), label);
  }

  /**
   * The grid factor that prices a line: of the method, else the average by the park's rule; a fault
   * where there is none.
   */
  Optional<FactorUse> gridFactor(ActivityRecord record) {
    return gridFactor(record, true);
  }

  /** The same for power that is at 0: it prices nothing, so nothing is noted of it. */
  Optional<FactorUse> gridFactorUnpriced(ActivityRecord record) {
    return gridFactor(record, false);
  }

  private Optional<FactorUse> gridFactor(ActivityRecord record, boolean prices) {
    return method.grid() instanceof GridRule.Literal literal
        ? Optional.of(printed("grid_factor", literal.factor()))
        : electricity(record, Purpose.INVENTORY, gridPlaces(), "grid_factor", prices);
  }

  /** A figure that the method prints. */
  FactorUse printed(String label, EmissionFactor factor) {
    return new FactorUse(Derivation.factor(label, factor, "method " + method.id()), factor.unit());
  }

  /** The residual mix of the line's year, tCO2/MWh; absent where none was published. */
  public Optional<Derivation> residualMix(ActivityRecord record) {
    List<Place> national = List.of(Place.country(country()));
    return electricity(record, Purpose.RESIDUAL_MIX, national, "residual_mix", true)
        .map(use -> Electricity.perMwh(use, "residual_mix"));
  }

  private Optional<FactorUse> electricity(
      ActivityRecord record, Purpose purpose, List<Place> places, String label, boolean prices) {
    List<String> sets = new ArrayList<>(librarySets());
    sets.remove(GRID_SET);
    sets.add(GRID_SET);
    FactorQuery query =
        new FactorQuery(
            sets,
            "electricity",
            Parameter.EF,
            Optional.of("CO2"),
            Optional.of(Dimension.ENERGY),
            Optional.empty(),
            places,
            purpose,
            record.period().year());
    return prices ? use(record, query, label) : reference(query, label);
  }

  private List<Place> gridPlaces() {
    Place country = Place.country(country());
    Place province = Place.province(park.province());
    Optional<Place> region = region().map(Place::region);
    return switch (park.gridRule()) {
      case NATIONAL -> List.of(country);
      case REGION -> region.map(r -> List.of(r, country)).orElse(List.of(country));
      case PROVINCE ->
          region.map(r -> List.of(province, r, country)).orElse(List.of(province, country));
    };
  }

  private Optional<String> region() {
    return park.gridRegion().isEmpty()
        ? catalog.gridRegion(park.province())
        : Optional.of(park.gridRegion());
  }

  private List<Place> places(EnterpriseId enterprise) {
    List<Place> applicable = new ArrayList<>();
    applicable.add(Place.enterprise(enterprise.value()));
    applicable.add(Place.province(park.province()));
    region().map(Place::region).ifPresent(applicable::add);
    applicable.add(Place.country(country()));
    return applicable;
  }

  private String country() {
    int dash = park.province().indexOf('-');
    return dash < 0 ? park.province() : park.province().substring(0, dash);
  }

  private FactorChoice choose(FactorQuery query) {
    return choices.computeIfAbsent(query, catalog::choose);
  }

  private Optional<FactorUse> use(ActivityRecord record, FactorQuery query, String label) {
    if (!ownFactors && query.sets().equals(ONLY_PARK)) {
      return Optional.empty();
    }
    FactorChoice choice = choose(query);
    if (choice instanceof FactorChoice.Chosen chosen) {
      noteFactor(record, chosen);
      EmissionFactor factor = chosen.factor();
      return Optional.of(
          new FactorUse(Derivation.factor(label, factor, chosen.reason()), factor.unit()));
    }
    if (choice instanceof FactorChoice.Tied tied) {
      String ids =
          String.join(", ", tied.factors().stream().map(EmissionFactor::id).sorted().toList());
      fault("factor-tied", record, "activity", "activity", query.activity(), "factors", ids);
    }
    return Optional.empty();
  }

  private void noteFactor(ActivityRecord record, FactorChoice.Chosen chosen) {
    EmissionFactor factor = chosen.factor();
    if (chosen.yearFit() != YearFit.SAME) {
      String code = chosen.yearFit() == YearFit.EARLIER ? "factor-vintage" : "factor-far-in-time";
      note(
          code,
          factor.id() + record.period().year(),
          record,
          "period",
          "factor",
          factor.id(),
          "factor_year",
          String.valueOf(factor.year().orElse(0)),
          "year",
          String.valueOf(record.period().year()));
    }
    if (factor.provenance().unsettled()) {
      note(
          "figure-unverified",
          factor.id(),
          record,
          "activity",
          "factor",
          factor.id(),
          "state",
          factor.provenance().attributionConfirmed()
              ? factor.provenance().verification().word()
              : "attribution to confirm",
          "document",
          factor.provenance().document());
    }
    park.claimDate()
        .filter(day -> factor.provenance().published().filter(p -> p.isAfter(day)).isPresent())
        .ifPresent(
            day ->
                note(
                    "factor-published-later",
                    factor.id(),
                    record,
                    "activity",
                    "factor",
                    factor.id(),
                    "published",
                    factor.provenance().published().orElseThrow().toString(),
                    "claim_date",
                    day.toString()));
  }

  /** A warning and the number of lines that it is true of. */
  static final class Noted {
    private final Issue first;
    private int count;

    private Noted(Issue first) {
      this.first = first;
    }

    private Issue issue() {
      Map<String, String> facts = new java.util.LinkedHashMap<>(first.facts());
      facts.put("lines", String.valueOf(count));
      return new Issue(first.code(), first.severity(), first.clause(), first.where(), facts);
    }
  }
}
