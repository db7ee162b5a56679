package io.tanheng.accounting.offset;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The programme is one that §5.8 lists, and its unit the one of its kind. */
final class ProgrammeRule {
  private static final Set<String> OTHER_REGISTRIES =
      Set.of(
          "verra",
          "vcs",
          "goldstandard",
          "americancarbonregistry",
          "acr",
          "climateactionreserve",
          "car",
          "art",
          "cercarbono");

  private static final List<String> OTHER_SERIALS =
      List.of("VCS-VCU", "-VER-", "ACR-", "CAR-1-", "ART-", "CDC_");

  private ProgrammeRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    if (lot.kind() == OffsetKind.OTHER || otherProgramme(lot)) {
      return List.of(Remark.refusal("not-listed", "§5.8", lot, "kind", "registry", lot.registry()));
    }
    return foreign(lot)
        ? List.of(
            Remark.refusal(
                "country-contradicts-kind",
                "§5.8",
                lot,
                "country",
                "country",
                lot.country(),
                "kind",
                lot.kind().word()))
        : List.of();
  }

  /** A credit of a registry, or with a serial, of a programme that §5.8 does not list. */
  private static boolean otherProgramme(OffsetLot lot) {
    if (!lot.kind().purchasedCredit()) {
      return false;
    }
    String serial =
        lot.serials().map(s -> s.whole() + " " + s.first()).orElse("").toUpperCase(Locale.ROOT);
    return OTHER_REGISTRIES.contains(Candidate.key(lot.registry()))
        || OTHER_SERIALS.stream().anyMatch(serial::contains);
  }

  /** CCER, carbon inclusion and certified savings are Chinese programmes. */
  private static boolean foreign(OffsetLot lot) {
    return lot.kind().purchasedCredit()
        && lot.kind() != OffsetKind.CER
        && !lot.country().isBlank()
        && !GreenPowerRule.domestic(lot.country());
  }

  static List<Remark> unit(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    return CountedUnit.measures(lot)
        ? List.of()
        : List.of(
            Remark.contradiction(
                "offset-unit",
                "§5.8",
                lot,
                "unit",
                "kind",
                lot.kind().word(),
                "unit",
                lot.quantity().unit().symbol(),
                "expected",
                CountedUnit.of(lot.kind()).symbol()));
  }
}
