package io.tanheng.accounting.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Green power and certificates stand for grid power of the same market. Power made on site counts 0
 * already, and a certificate of it is not for its own user.
 */
final class GreenPowerRule {
  private static final String CLAUSE = "§5.8";
  private static final Set<String> HOME = Set.of("", "cn", "chn", "china", "中国");

  private GreenPowerRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    List<Remark> remarks = new ArrayList<>();
    if (!lot.kind().green()) {
      return remarks;
    }
    if (lot.location().filter(ProjectLocation.IN_BOUNDARY::equals).isPresent()) {
      remarks.add(
          Remark.refusal(
              "on-site-generation", CLAUSE, lot, "location", "project", lot.projectId()));
    }
    if (!domestic(lot.country())) {
      remarks.add(
          Remark.refusal(
              "foreign-certificate", CLAUSE, lot, "country", "country", lot.country().strip()));
    }
    if (lot.country().isBlank() || lot.location().isEmpty()) {
      remarks.add(
          Remark.note(
              "green-origin-not-said",
              CLAUSE,
              lot,
              lot.country().isBlank() ? "country" : "location",
              "project",
              lot.projectId()));
    }
    if (nuclear(lot)) {
      remarks.add(
          Remark.note(
              "nuclear-not-renewable", "§3.4", lot, "technology", "technology", lot.technology()));
    }
    return remarks;
  }

  private static boolean nuclear(OffsetLot lot) {
    String technology = Candidate.key(lot.technology());
    return technology.contains("nuclear") || technology.contains("核");
  }

  /** Whether a country is China; blank counts as such. */
  static boolean domestic(String country) {
    return HOME.contains(Candidate.key(country));
  }
}
