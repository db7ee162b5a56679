package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.AcceptedFinding;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks factor sets over against each other and against arithmetic. Reads every set of the catalog
 * once; not safe for several threads.
 */
public final class FactorLint {
  /** Everything that is looked for, in order. */
  private static final List<Check> CHECKS =
      List.of(
          new UnitCheck(),
          new GasVolumeCheck(),
          new DuplicateCheck(),
          new ReachCheck(),
          new BasisCheck(),
          new NetValueCheck(),
          new GasStateCheck(),
          new MagnitudeCheck(),
          new GwpCheck(),
          new ProductCheck(),
          new ComponentSumCheck(),
          new BlendCheck(),
          new DensityCheck());

  private final FactorCatalog catalog;
  private final References references;

  /** Looks over with the sets of a catalog as references. */
  public FactorLint(FactorCatalog catalog) {
    this.catalog = catalog;
    this.references = new References(catalog);
  }

  /**
   * Looks a set over; a set of the same id is no reference for it.
   *
   * @param set its sound rows; what makes a row unsound the reader says
   * @param accepted findings that stand with a reason; one that matches nothing is a finding itself
   */
  public LintReport lint(FactorSet set, List<AcceptedFinding> accepted) {
    Review review = new Review(set, catalog, references);
    CHECKS.forEach(check -> check.run(review));
    List<Issue> found = new ArrayList<>(review.findings());
    taken(set).ifPresent(found::add);
    return sorted(found, accepted, set);
  }

  /** A folder is a set of its own; a single table, titled by its file, has no id that counts. */
  private Optional<Issue> taken(FactorSet set) {
    boolean folder = !set.title().equals(set.id());
    return Optional.of(set.id())
        .filter(id -> folder && catalog.setIds().contains(id))
        .flatMap(catalog::find)
        .filter(known -> !known.digest().equals(set.digest()))
        .map(
            known ->
                Issue.warning(
                    "lint-set-known",
                    "",
                    Location.file(set.id() + "/manifest.json"),
                    "set",
                    set.id()));
  }

  private static LintReport sorted(
      List<Issue> found, List<AcceptedFinding> accepted, FactorSet set) {
    List<Issue> open = new ArrayList<>();
    List<LintReport.Accepted> standing = new ArrayList<>();
    Set<AcceptedFinding> used = new HashSet<>();
    found.stream()
        .sorted(Comparator.comparing(Issue::where))
        .forEach(
            finding -> {
              Optional<AcceptedFinding> reason =
                  accepted.stream().filter(each -> each.covers(finding)).findFirst();
              reason.ifPresentOrElse(
                  each -> {
                    used.add(each);
                    standing.add(new LintReport.Accepted(finding, each));
                  },
                  () -> open.add(finding));
            });
    accepted.stream()
        .filter(each -> !used.contains(each))
        .forEach(each -> open.add(unused(each, set)));
    return new LintReport(open, standing);
  }

  private static Issue unused(AcceptedFinding accepted, FactorSet set) {
    return Issue.warning(
        "lint-accepted-unused",
        "",
        Location.file(set.id() + "/" + AcceptedFinding.FILE),
        "finding",
        accepted.code(),
        "factor",
        accepted.factor());
  }
}
