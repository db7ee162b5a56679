package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds an own factor of a process, of waste, power or heat against that of the library. */
final class OwnEmissionFactor {
  private OwnEmissionFactor() {}

  /** Whether a line or the park's own table gives the factor. */
  static boolean own(FactorUse factor) {
    return !(factor.leaf().source().orElseThrow() instanceof Source.Factor library)
        || library.factor().provenance().set().equals(FactorSet.PARK);
  }

  /**
   * Reports {@code ef-implausible} where an own factor is out of reach of the library's; notes
   * {@code own-factor-far} from one and a half times.
   *
   * @param per unit of the amount that both are per
   */
  static boolean implausible(
      ActivityRecord record,
      Resolver resolver,
      FactorUse factor,
      Optional<FactorUse> known,
      Unit per,
      Reach reach) {
    if (known.isEmpty() || !own(factor) || !comparable(factor, known.get(), per)) {
      return false;
    }
    BigDecimal own = tonnes(factor, per);
    BigDecimal library = tonnes(known.get(), per);
    String unit = "t" + factor.unit().substance() + "/" + per;
    Reach.Verdict verdict = reach.verdict(own, library);
    if (verdict == Reach.Verdict.FAR) {
      Reach.note(record, resolver, column(record, factor), own, library, unit);
    } else if (verdict == Reach.Verdict.IMPOSSIBLE) {
      report(record, resolver, factor, own, library, unit);
    }
    return verdict == Reach.Verdict.IMPOSSIBLE;
  }

  private static boolean comparable(FactorUse factor, FactorUse known, Unit per) {
    return factor.unit().substance().equals(known.unit().substance())
        && Measured.one(per).fits(factor)
        && Measured.one(per).fits(known)
        && known.leaf().value().signum() > 0;
  }

  private static BigDecimal tonnes(FactorUse factor, Unit per) {
    return Measured.one(per).times(factor, "mass", Measured.tonne()).derivation().value();
  }

  private static void report(
      ActivityRecord record,
      Resolver resolver,
      FactorUse factor,
      BigDecimal own,
      BigDecimal library,
      String unit) {
    resolver.fault(
        "ef-implausible",
        record,
        column(record, factor),
        "activity",
        record.activity().code(),
        "own",
        Reach.shown(own),
        "library",
        Reach.shown(library),
        "unit",
        unit,
        "times",
        Reach.ratio(own, library));
  }

  /** The cell of the line that gives the figure, else that of its activity. */
  private static String column(ActivityRecord record, FactorUse factor) {
    return factor.leaf().source().orElseThrow() instanceof Source.Factor ? "activity" : "ef";
  }
}
