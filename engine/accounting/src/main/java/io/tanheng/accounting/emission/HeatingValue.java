package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.Parameter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares an own heating value with the library's. Fuels of one name differ by a part of their
 * heating value; ten times as much is another unit (GJ taken for TJ) or another fuel.
 */
final class HeatingValue {
  private static final BigDecimal TIMES = BigDecimal.TEN;

  private HeatingValue() {}

  /** Reports {@code ncv-implausible} where the value is ten times the library's, or a tenth. */
  static boolean implausible(
      ActivityRecord record,
      Resolver resolver,
      Measured amount,
      Optional<FactorUse> ncv,
      Optional<String> set) {
    Optional<FactorUse> known =
        set.flatMap(id -> resolver.reference(record, id, Parameter.NCV, amount.unit().dimension()));
    if (ncv.isEmpty()
        || known.isEmpty()
        || !far(per(ncv.get(), amount), per(known.get(), amount))) {
      return false;
    }
    resolver.fault(
        "ncv-implausible",
        record,
        "ncv",
        "activity",
        record.activity().code(),
        "ncv",
        text(ncv.get()),
        "library",
        text(known.get()));
    return true;
  }

  private static BigDecimal per(FactorUse ncv, Measured amount) {
    return Measured.one(amount.unit())
        .times(ncv, "energy", Measured.gigajoule())
        .derivation()
        .value();
  }

  private static boolean far(BigDecimal own, BigDecimal library) {
    return own.compareTo(library.multiply(TIMES)) >= 0
        || own.multiply(TIMES).compareTo(library) <= 0;
  }

  private static String text(FactorUse ncv) {
    return ncv.leaf().value().toPlainString() + " " + ncv.unit();
  }
}
