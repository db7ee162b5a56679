package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.Parameter;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares an own heating value with the library's. */
final class HeatingValue {
  private HeatingValue() {}

  /**
   * Reports {@code ncv-implausible} where the value is five times the library's, or a fifth (GJ
   * taken for TJ, or another fuel); notes {@code own-factor-far} from one and a half times.
   */
  static boolean implausible(
      ActivityRecord record,
      Resolver resolver,
      Measured amount,
      Optional<FactorUse> ncv,
      Optional<String> set) {
    Optional<FactorUse> known =
        set.flatMap(id -> resolver.reference(record, id, Parameter.NCV, amount.unit().dimension()));
    if (ncv.isEmpty() || known.isEmpty()) {
      return false;
    }
    BigDecimal own = per(ncv.get(), amount);
    BigDecimal library = per(known.get(), amount);
    Reach.Verdict verdict = Reach.PER_AMOUNT.verdict(own, library);
    if (verdict == Reach.Verdict.FAR) {
      Reach.note(record, resolver, "ncv", own, library, "GJ/" + amount.unit());
    } else if (verdict == Reach.Verdict.IMPOSSIBLE) {
      report(record, resolver, ncv.get(), known.get());
    }
    return verdict == Reach.Verdict.IMPOSSIBLE;
  }

  private static void report(
      ActivityRecord record, Resolver resolver, FactorUse ncv, FactorUse known) {
    resolver.fault(
        "ncv-implausible",
        record,
        "ncv",
        "activity",
        record.activity().code(),
        "ncv",
        text(ncv),
        "library",
        text(known));
  }

  private static BigDecimal per(FactorUse ncv, Measured amount) {
    return Measured.one(amount.unit())
        .times(ncv, "energy", Measured.gigajoule())
        .derivation()
        .value();
  }

  private static String text(FactorUse ncv) {
    return ncv.leaf().value().toPlainString() + " " + ncv.unit();
  }
}
