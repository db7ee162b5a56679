package io.tanheng.accounting.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.GroupedTotals;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.LotId;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.offset.SerialRange;
import io.tanheng.accounting.score.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What holds of every evaluation, whatever the book. */
final class Invariants {
  private final Evaluation evaluation;

  private Invariants(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Checks all of them. */
  static void check(Evaluation evaluation) {
    Invariants invariants = new Invariants(evaluation);
    invariants.inventory(evaluation.inventory());
    evaluation.history().forEach(invariants::inventory);
    invariants.rows();
    invariants.balance();
    invariants.lotsApart();
    invariants.grade();
    invariants.claim();
  }

  /** Recomputes every node of every figure that can be explained. */
  static void checkDerivations(Evaluation evaluation) {
    for (String name : evaluation.explainable()) {
      List<Derivation> trees = evaluation.explain(name);
      assertThat(trees).as("explanation of %s", name).isNotNull();
      for (Derivation tree : trees) {
        assertThat(tree.verify()).as("derivation of %s", name).isEmpty();
      }
    }
  }

  /**
   * A line is priced by the model of its kind: its figures, and what it says they rest on, are
   * those of its own calculation.
   */
  private static void ownCalculation(EmissionLine line) {
    for (Derivation figure : List.of(line.mass(), line.co2e())) {
      Derivation whole = figure.named(figure.label());
      assertThat(figure.value()).as(figure.label()).isEqualTo(whole.value());
      assertThat(figure.operands()).as(figure.label()).isEqualTo(whole.operands());
    }
  }

  /** Sums unfold to what the inventory says. */
  private static void unfold(
      SortedMap<String, Derivation> trees, SortedMap<String, BigDecimal> values) {
    assertThat(trees.keySet()).isEqualTo(values.keySet());
    trees.forEach((key, tree) -> assertThat(tree.value()).as(key).isEqualTo(values.get(key)));
  }

  private void inventory(Inventory inventory) {
    inventory.lines().forEach(Invariants::ownCalculation);
    Totals park = inventory.park();
    BigDecimal scopes = park.scope1().value().add(park.scope2Location().value());
    assertThat(sum(inventory.byCategory().values())).as("by category").isEqualByComparingTo(scopes);
    assertThat(sum(inventory.byGas().values())).as("by gas").isEqualByComparingTo(scopes);
    unfold(GroupedTotals.byCategory(inventory), inventory.byCategory());
    unfold(GroupedTotals.byGas(inventory), inventory.byGas());
    BigDecimal enterprises =
        sum(inventory.byEnterprise().values().stream().map(t -> t.gbTotal().value()).toList());
    inventory
        .transfers()
        .ifPresentOrElse(
            transfers -> {
              assertThat(transfers.enterprises()).isEqualByComparingTo(enterprises);
              assertThat(transfers.park()).isEqualByComparingTo(park.gbTotal().value());
              assertThat(transfers.difference()).as("reconciliation").isEqualByComparingTo("0");
            },
            () ->
                assertThat(enterprises)
                    .as("enterprises")
                    .isEqualByComparingTo(park.gbTotal().value()));
  }

  private void rows() {
    Set<LineId> counted = new HashSet<>();
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> lines = new HashMap<>();
    inventories()
        .forEach(
            inventory ->
                inventory.lines().stream()
                    .map(EmissionLine::activity)
                    .filter(record -> counted.add(record.id()))
                    .forEach(record -> lines.merge(record.period().year(), 1, Integer::sum)));
    for (ActivityRecord record : evaluation.book().activities()) {
      rows.merge(record.period().year(), 1, Integer::sum);
      boolean excluded = named(record);
      assertThat(counted.contains(record.id()) || excluded)
          .as("row %s ends as a line or an exclusion", record.id())
          .isTrue();
    }
    for (Inventory inventory : inventories()) {
      assertThat(inventory.coverage().rows()).isEqualTo(rows.getOrDefault(inventory.year(), 0));
      assertThat(inventory.coverage().lines()).isEqualTo(lines.getOrDefault(inventory.year(), 0));
      assertThat(inventory.coverage().lines() + inventory.coverage().excluded())
          .isEqualTo(inventory.coverage().rows());
    }
  }

  private List<Inventory> inventories() {
    List<Inventory> all = new java.util.ArrayList<>(evaluation.history());
    all.add(evaluation.inventory());
    return all;
  }

  private boolean named(ActivityRecord record) {
    return evaluation.findings().stream()
        .anyMatch(finding -> finding.fact("line").equals(record.id().value()));
  }

  private void balance() {
    BigDecimal total = evaluation.inventory().park().gbTotal().value().max(BigDecimal.ZERO);
    List<BalanceStep> steps = evaluation.balance().steps();
    BigDecimal used = sum(steps.stream().map(BalanceStep::used).toList());
    BigDecimal residual = evaluation.balance().residual().value();
    assertThat(used.add(residual)).as("used and residual").isEqualByComparingTo(total);
    assertThat(evaluation.balance().surplus().value()).isNotNegative();
    BigDecimal at = BigDecimal.ZERO;
    Map<LotId, BigDecimal> byLot = new HashMap<>();
    for (BalanceStep step : steps) {
      for (BalanceStep.Cover cover : step.covers()) {
        assertThat(cover.from()).as("cover of %s", cover.lot()).isEqualByComparingTo(at);
        assertThat(cover.to()).isGreaterThan(cover.from());
        byLot.merge(cover.lot(), cover.to().subtract(cover.from()), BigDecimal::add);
        at = cover.to();
      }
      BigDecimal remaining = total.subtract(at);
      assertThat(step.remaining()).as("left by %s", step.code()).isEqualByComparingTo(remaining);
    }
    assertThat(at).as("covers").isEqualByComparingTo(used);
    evaluation
        .lots()
        .forEach(lot -> atMost(lot, byLot.getOrDefault(lot.lot().id(), BigDecimal.ZERO)));
  }

  private void atMost(LotAssessment lot, BigDecimal covered) {
    assertThat(lot.counted().value()).as("%s", lot.lot().id()).isNotNegative();
    if (!lot.eligible()) {
      assertThat(lot.counted().value()).isEqualByComparingTo("0");
      assertThat(lot.why()).as("why %s is refused", lot.lot().id()).isNotEmpty();
    }
    if (!lot.eligible() || !lot.inBalance()) {
      assertThat(covered).as("%s covers", lot.lot().id()).isEqualByComparingTo("0");
    } else if (!lot.lot().kind().green()) {
      assertThat(covered).isLessThanOrEqualTo(lot.counted().value());
      assertThat(lot.counted().value()).isLessThanOrEqualTo(lot.lot().quantity().value());
    } else {
      assertThat(lot.counted().value()).isLessThanOrEqualTo(lot.lot().quantity().value());
    }
  }

  private void lotsApart() {
    List<LotAssessment> counting =
        evaluation.lots().stream().filter(lot -> lot.counted().value().signum() > 0).toList();
    for (LotAssessment a : counting) {
      for (LotAssessment b : counting) {
        if (a.lot().id().compareTo(b.lot().id()) < 0 && sameProject(a.lot(), b.lot())) {
          assertThat(
                  a.serials()
                      .flatMap(s -> b.serials().flatMap(s::intersection))
                      .map(SerialRange::text))
              .as("serials of %s and %s", a.lot().id(), b.lot().id())
              .isEmpty();
        }
        assertThat(oneBenefit(a.lot(), b.lot()))
            .as("benefit of %s and %s", a.lot().id(), b.lot().id())
            .isFalse();
      }
    }
  }

  private static boolean sameProject(OffsetLot a, OffsetLot b) {
    return a.registry().equals(b.registry()) && a.projectId().equals(b.projectId());
  }

  private static boolean oneBenefit(OffsetLot a, OffsetLot b) {
    return a.kind().green() != b.kind().green()
        && a.projectId().equals(b.projectId())
        && !a.projectId().isEmpty()
        && a.vintageYear() == b.vintageYear();
  }

  private void grade() {
    BigDecimal points = evaluation.score().total().value().setScale(9, RoundingMode.HALF_EVEN);
    Optional<Grade> byTable2 = byTable2(points.doubleValue());
    assertThat(evaluation.score().grade()).as("grade of %s points", points).isEqualTo(byTable2);
    boolean required = evaluation.requirements().stream().allMatch(Requirement::met);
    assertThat(evaluation.claim().grade()).isEqualTo(required ? byTable2 : Optional.<Grade>empty());
    assertThat(evaluation.score().total().value())
        .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(110));
  }

  private static Optional<Grade> byTable2(double points) {
    if (points < 60) {
      return Optional.empty();
    }
    return Optional.of(points <= 75 ? Grade.BASIC : points < 90 ? Grade.DEVELOPING : Grade.LEADING);
  }

  private void claim() {
    List<ClaimCondition> conditions = evaluation.claim().conditions();
    assertThat(evaluation.claim().zeroCarbon())
        .isEqualTo(conditions.stream().allMatch(ClaimCondition::met));
    if (evaluation.claim().zeroCarbon()) {
      assertThat(evaluation.balance().residual().value())
          .isLessThanOrEqualTo(new BigDecimal("1e-6"));
      assertThat(evaluation.hasErrors()).isFalse();
      assertThat(evaluation.claim().grade()).contains(Grade.LEADING);
      Set<String> gases = evaluation.book().park().gases().stream().collect(Collectors.toSet());
      assertThat(gases).hasSize(7);
    }
  }

  private static BigDecimal sum(Collection<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
