package io.tanheng.accounting.balance;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Strikes the carbon balance (METHOD.md §6): the one place where offsets are subtracted. */
public final class Balancing {
  private static final BigDecimal NOISE = new BigDecimal("1e-6");
  private static final String TONNES = "tCO2e";

  /** The order of §4.1 1) and §5.8: own reductions, green power, then bought credits. */
  private enum Step {
    SELF_DEVELOPED(OffsetKind.SELF_DEVELOPED),
    GREEN_POWER(OffsetKind.GREEN_POWER, OffsetKind.GREEN_CERTIFICATE),
    CARBON_INCLUSION(OffsetKind.CARBON_INCLUSION),
    ENERGY_SAVING(OffsetKind.ENERGY_SAVING),
    CCER(OffsetKind.CCER),
    CER(OffsetKind.CER);

    private final List<OffsetKind> kinds;

    Step(OffsetKind... kinds) {
      this.kinds = List.of(kinds);
    }

    private String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Balancing() {}

  /**
   * The balance.
   *
   * @param gbTotal the accounting total, tCO2e
   * @param lots assessed lots
   * @param locationFactor tCO2/MWh that matched green power displaces; absent where no electricity
   *     is bought, and then no MWh can be matched
   */
  public static CarbonBalance strike(
      Derivation gbTotal, List<LotAssessment> lots, Optional<Derivation> locationFactor) {
    Derivation zero = Derivation.setting("zero", BigDecimal.ZERO, TONNES, "zero", "§5.8");
    BigDecimal total = gbTotal.value().max(BigDecimal.ZERO);
    List<BalanceStep> steps = new ArrayList<>();
    steps.add(new BalanceStep("gb_total", gbTotal, BigDecimal.ZERO, total, List.of()));
    List<Derivation> amounts = new ArrayList<>();
    BigDecimal covered = BigDecimal.ZERO;
    for (Step step : Step.values()) {
      BalanceStep next = step(step, lots, locationFactor, total, covered);
      steps.add(next);
      amounts.add(next.amount());
      covered = covered.add(next.used());
    }
    List<Derivation> subtraction = new ArrayList<>(List.of(gbTotal));
    subtraction.addAll(amounts);
    Derivation left =
        Derivation.of("total_less_offsets", Operation.DIFFERENCE, TONNES, subtraction);
    Derivation residual = Derivation.of("residual", Operation.MAX, TONNES, left, zero);
    Derivation offsets = Derivation.of("offsets", Operation.SUM, TONNES, amounts);
    Derivation over =
        Derivation.of(
            "offsets_less_total",
            Operation.DIFFERENCE,
            TONNES,
            offsets,
            Derivation.of("total_to_cover", Operation.MAX, TONNES, gbTotal, zero));
    Derivation surplus = Derivation.of("surplus", Operation.MAX, TONNES, over, zero);
    return new CarbonBalance(steps, residual, surplus, residual.value().compareTo(NOISE) <= 0);
  }

  private static BalanceStep step(
      Step step,
      List<LotAssessment> lots,
      Optional<Derivation> locationFactor,
      BigDecimal total,
      BigDecimal before) {
    List<LotAssessment> counting =
        lots.stream()
            .filter(a -> step.kinds.contains(a.lot().kind()))
            .filter(a -> a.eligible() && a.inBalance() && a.counted().value().signum() > 0)
            .sorted(Comparator.comparing(a -> a.lot().id()))
            .toList();
    List<Derivation> tonnes = new ArrayList<>();
    List<BalanceStep.Cover> covers = new ArrayList<>();
    BigDecimal at = before;
    for (LotAssessment lot : counting) {
      Derivation amount = tonnes(lot, locationFactor);
      tonnes.add(amount);
      BigDecimal to = at.add(amount.value()).min(total);
      if (to.compareTo(at) > 0) {
        covers.add(new BalanceStep.Cover(lot.lot().id(), at, to, serials(lot, to.subtract(at))));
        at = to;
      }
    }
    Derivation amount = Derivation.of("step:" + step.code(), Operation.SUM, TONNES, tonnes);
    return new BalanceStep(step.code(), amount, at.subtract(before), total.subtract(at), covers);
  }

  private static Derivation tonnes(LotAssessment lot, Optional<Derivation> locationFactor) {
    if (!lot.lot().kind().green()) {
      return lot.counted();
    }
    Derivation factor =
        locationFactor.orElseThrow(
            () -> new IllegalStateException("green power matched without purchased electricity"));
    return Derivation.of(
        "displaced:" + lot.lot().id(), Operation.PRODUCT, TONNES, lot.counted(), factor);
  }

  /** The serials that cover the tonnes; a lot that is partly used spends its first ones. */
  private static String serials(LotAssessment lot, BigDecimal used) {
    return lot.serials()
        .map(
            range -> {
              BigInteger spent =
                  lot.lot().kind().green()
                      ? lot.counted().value().setScale(0, RoundingMode.CEILING).toBigInteger()
                      : used.setScale(0, RoundingMode.CEILING).toBigInteger();
              BigInteger last = range.first().add(spent).subtract(BigInteger.ONE).min(range.last());
              return (range.prefix().isEmpty() ? "" : range.prefix() + " ")
                  + range.first()
                  + "–"
                  + last;
            })
        .orElse("");
  }
}
