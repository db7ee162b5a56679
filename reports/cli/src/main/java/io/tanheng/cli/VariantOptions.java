package io.tanheng.cli;

import io.tanheng.accounting.comparison.Variant;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which ways of accounting are compared: methods × factor sets × assessment reports. */
final class VariantOptions {
  private static final String ALL = "all";
  private static final String REPORTS = "SAR, AR4, AR5, AR6";

  @Option(names = "--methods", paramLabel = "all|ID,FILE", descriptionKey = "methods")
  private Optional<String> methods = Optional.empty();

  @Option(names = "--factor-sets", paramLabel = "SET,SET", descriptionKey = "factor-sets")
  private List<String> factorSets = List.of();

  @Option(names = "--gwp", paramLabel = "AR5,AR6", descriptionKey = "gwp")
  private Optional<String> gwp = Optional.empty();

  /**
   * The ways, in the order asked for.
   *
   * @throws UsageException where a method, a set or a report is not known
   */
  List<Variant> of(FactorCatalog catalog, Session session) {
    checkBlank("--methods", methods, "all, " + String.join(", ", AccountingMethods.ids()), session);
    checkBlank("--gwp", gwp, REPORTS, session);
    String sets = String.join(", ", catalog.setIds());
    factorSets.forEach(set -> checkBlank("--factor-sets", Optional.of(set), sets, session));
    List<List<String>> editions = factorSets.stream().map(VariantOptions::split).toList();
    editions.forEach(edition -> checkSets(edition, catalog, session));
    List<String> reports = gwp.map(VariantOptions::split).orElse(List.of());
    checkReports(reports, catalog, session);
    List<Variant> variants = new ArrayList<>();
    for (String id : methods()) {
      AccountingMethod method = MethodOption.method(id, session);
      for (Optional<List<String>> edition : choices(editions)) {
        for (Optional<String> report : choices(reports)) {
          variants.add(variant(method, edition, report, editions));
        }
      }
    }
    return variants;
  }

  /** All methods, unless editions or reports are compared: then the standard's alone. */
  private List<String> methods() {
    boolean others = !factorSets.isEmpty() || gwp.isPresent();
    return split(methods.orElse(others ? AccountingMethods.DEFAULT : ALL)).stream()
        .flatMap(id -> id.equals(ALL) ? AccountingMethods.ids().stream() : Stream.of(id))
        .distinct()
        .toList();
  }

  private static <T> List<Optional<T>> choices(List<T> given) {
    return given.isEmpty() ? List.of(Optional.empty()) : given.stream().map(Optional::of).toList();
  }

  private static Variant variant(
      AccountingMethod method,
      Optional<List<String>> sets,
      Optional<String> report,
      List<List<String>> editions) {
    List<String> name = new ArrayList<>(List.of(method.id()));
    sets.map(own -> distinctive(own, editions)).ifPresent(name::add);
    report.ifPresent(name::add);
    return new Variant(String.join(" ", name), report.map(method::withGwp).orElse(method), sets);
  }

  /** The sets that not all editions share; where there are none, the first of the library. */
  private static String distinctive(List<String> own, List<List<String>> editions) {
    Set<String> common = new HashSet<>(own);
    editions.forEach(common::retainAll);
    List<String> left = own.stream().filter(set -> !common.contains(set)).toList();
    Predicate<String> ofLibrary = set -> !set.equals(FactorSet.PARK);
    return left.isEmpty()
        ? own.stream().filter(ofLibrary).findFirst().orElse(FactorSet.PARK)
        : String.join("+", left);
  }

  /** A list of nothing names no way of accounting. */
  private static void checkBlank(
      String name, Optional<String> given, String allowed, Session session) {
    if (given.isPresent() && split(given.get()).isEmpty()) {
      throw session.usage("usage-value", "name", name, "value", given.get(), "allowed", allowed);
    }
  }

  private static void checkSets(List<String> sets, FactorCatalog catalog, Session session) {
    for (String set : sets) {
      if (!set.equals(FactorSet.PARK) && !catalog.setIds().contains(set)) {
        String known = String.join(", ", catalog.setIds());
        throw session.usage("compare-no-set", "set", set, "sets", known);
      }
    }
  }

  private static void checkReports(List<String> reports, FactorCatalog catalog, Session session) {
    for (String report : reports) {
      if (catalog.gwp(report).isEmpty()) {
        throw session.usage("usage-value", "name", "--gwp", "value", report, "allowed", REPORTS);
      }
    }
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
