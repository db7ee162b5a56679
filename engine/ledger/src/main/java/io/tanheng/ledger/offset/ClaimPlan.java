package io.tanheng.ledger.offset;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to be done for a claim to hold its serials, or why it cannot.
 *
 * @param claim the claim
 * @param available serials of the park that are still to be retired, under the name of their block
 * @param unknown serials that nobody entered
 * @param conflicts why it cannot hold them
 */
record ClaimPlan(
    SerialClaim claim,
    List<SerialBlock> available,
    List<SerialInterval> unknown,
    List<Issue> conflicts) {
  ClaimPlan {
    available = List.copyOf(available);
    unknown = List.copyOf(unknown);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * The plan for a claim.
   *
   * @param blocks every block that shares serials with it
   * @param beneficiaries gives the id of whoever a name of the registry stands for
   */
  static ClaimPlan of(
      RegistryRows rows,
      SerialClaim claim,
      List<BlockRow> blocks,
      UnaryOperator<String> beneficiaries) {
    SerialInterval wanted = claim.block().name().serials();
    List<SerialBlock> available = new ArrayList<>();
    List<SerialInterval> unknown = List.of(wanted);
    List<Issue> conflicts = new ArrayList<>();
    for (BlockRow row : blocks) {
      Block block = row.block();
      unknown =
          unknown.stream().flatMap(part -> part.minus(block.name().serials()).stream()).toList();
      for (Segment segment : rows.segments(row.id, wanted)) {
        SerialInterval part = segment.serials().common(wanted).orElseThrow();
        Optional<Issue> conflict = conflict(claim, block, segment, part, beneficiaries);
        conflict.ifPresent(conflicts::add);
        if (conflict.isEmpty() && segment.account() == Account.AVAILABLE) {
          available.add(new SerialBlock(block.name().series(), part));
        }
      }
    }
    if (!unknown.isEmpty()) {
      benefit(rows, claim).ifPresent(conflicts::add);
    }
    return new ClaimPlan(claim, available, unknown, conflicts);
  }

  private static Optional<Issue> conflict(
      SerialClaim claim,
      Block block,
      Segment segment,
      SerialInterval part,
      UnaryOperator<String> beneficiaries) {
    if (!segment.holder().equals(claim.block().holder())) {
      return Optional.of(issue("lot-serials-of-other-park", claim, part));
    }
    return switch (segment.account()) {
      case AVAILABLE ->
          block
              .expiresOn()
              .filter(claim.retiredOn()::isAfter)
              .map(last -> issue("lot-serials-expired", claim, part, "expired", last.toString()));
      case RETIRED -> own(claim, segment, beneficiaries) ? Optional.empty() : used(claim, segment);
      case CANCELLED, EXPIRED -> used(claim, segment);
    };
  }

  private static boolean own(
      SerialClaim claim, Segment segment, UnaryOperator<String> beneficiaries) {
    return segment.retiredFor().orElse(0) == claim.year()
        && beneficiaries.apply(segment.beneficiary()).equals(claim.beneficiary());
  }

  private static Optional<Issue> used(SerialClaim claim, Segment segment) {
    SerialInterval part = segment.serials().common(claim.block().name().serials()).orElseThrow();
    String year =
        segment.retiredFor().isPresent() ? Integer.toString(segment.retiredFor().getAsInt()) : "";
    return Optional.of(
        issue(
            "lot-serials-used",
            claim,
            part,
            "account",
            segment.account().word(),
            "beneficiary",
            segment.beneficiary(),
            "year",
            year));
  }

  /** The output of the project is in the registry as the other of certificate and credit. */
  private static Optional<Issue> benefit(RegistryRows rows, SerialClaim claim) {
    Acquisition block = claim.block();
    String wanted = BlockRow.benefit(block.kind());
    SeriesName series = block.name().series();
    return rows.benefit(series, block.vintage())
        .filter(known -> !known.equals(wanted))
        .map(
            known ->
                issue(
                    "project-period-used",
                    claim,
                    block.name().serials(),
                    "project",
                    series.project(),
                    "vintage",
                    Integer.toString(block.vintage()),
                    "benefit",
                    wanted));
  }

  private static Issue issue(
      String code, SerialClaim claim, SerialInterval common, String... facts) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "lot",
                claim.lot(),
                "serials",
                claim.block().name().text(),
                "common",
                common.text()));
    all.addAll(List.of(facts));
    return Issue.error(code, "§5.8", Location.BOOK, all.toArray(String[]::new));
  }
}
