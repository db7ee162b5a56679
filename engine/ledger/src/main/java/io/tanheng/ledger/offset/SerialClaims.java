package io.tanheng.ledger.offset;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.StatelessSession;

/** Holds the serials of the lots that a locked claim rests on, so that nobody else can. */
public final class SerialClaims {
  private final OffsetRegistry registry;

  /** Claims in that registry. */
  public SerialClaims(OffsetRegistry registry) {
    this.registry = registry;
  }

  /**
   * Why the claims cannot hold their serials; none where they can or do.
   *
   * @param beneficiaries gives the id of whoever a name of the registry stands for
   * @return {@code lot-serials-used}, {@code lot-serials-of-other-park}, {@code
   *     lot-serials-expired}, {@code project-period-used}, each with {@code lot}, {@code serials}
   *     and {@code common}
   */
  public static List<Issue> conflicts(
      StatelessSession session, List<SerialClaim> claims, UnaryOperator<String> beneficiaries) {
    RegistryRows rows = new RegistryRows(session);
    return claims.stream()
        .map(claim -> plan(rows, claim, rows.comparable(claim.block().name()), beneficiaries))
        .flatMap(plan -> plan.conflicts().stream())
        .toList();
  }

  /** Whether every serial of the claim is retired for it, or was taken back since. */
  public static boolean held(
      StatelessSession session, SerialClaim claim, UnaryOperator<String> beneficiaries) {
    RegistryRows rows = new RegistryRows(session);
    ClaimPlan plan = plan(rows, claim, rows.comparable(claim.block().name()), beneficiaries);
    return plan.available().isEmpty()
        && plan.unknown().isEmpty()
        && plan.conflicts().stream().allMatch(SerialClaims::takenBack);
  }

  private static boolean takenBack(Issue conflict) {
    return conflict.code().equals("lot-serials-used")
        && conflict.fact("account").equals(Account.CANCELLED.word());
  }

  private static ClaimPlan plan(
      RegistryRows rows,
      SerialClaim claim,
      List<BlockRow> blocks,
      UnaryOperator<String> beneficiaries) {
    return ClaimPlan.of(rows, claim, blocks, beneficiaries);
  }

  /**
   * Retires what the claims use up and is not retired yet; serials that nobody entered become
   * blocks of the park. All or nothing, if the transaction is rolled back where there are
   * conflicts.
   *
   * @param reason what the retirements are noted with
   * @return as {@link #conflicts}
   */
  public List<Issue> hold(
      StatelessSession session,
      List<SerialClaim> claims,
      UnaryOperator<String> beneficiaries,
      String user,
      String reason) {
    RegistryRows rows = new RegistryRows(session);
    rows.awaitTurn();
    // Every block is locked before the first entry of the audit trail, as other writers do it.
    List<ClaimPlan> plans =
        claims.stream()
            .map(
                claim ->
                    plan(rows, claim, rows.lockComparable(claim.block().name()), beneficiaries))
            .toList();
    List<Issue> conflicts = plans.stream().flatMap(plan -> plan.conflicts().stream()).toList();
    return conflicts.isEmpty()
        ? plans.stream().flatMap(plan -> carryOut(session, plan, user, reason).stream()).toList()
        : conflicts;
  }

  private List<Issue> carryOut(
      StatelessSession session, ClaimPlan plan, String user, String reason) {
    Acquisition block = plan.claim().block();
    List<SerialBlock> wanted = new ArrayList<>(plan.available());
    List<Issue> refused = new ArrayList<>();
    for (SerialInterval part : plan.unknown()) {
      SerialBlock name = new SerialBlock(block.name().series(), part);
      Acquisition entered =
          new Acquisition(
              block.holder(), name, block.kind(), block.vintage(), block.on(), block.expiresOn());
      refused.addAll(refusals(registry.acquire(session, entered, user)));
      wanted.add(name);
    }
    Use use = new Use.Retirement(plan.claim().beneficiary(), plan.claim().year());
    for (SerialBlock name : refused.isEmpty() ? wanted : List.<SerialBlock>of()) {
      Use.Request request =
          new Use.Request(
              block.holder(),
              name,
              use,
              plan.claim().retiredOn(),
              (reason + " " + plan.claim().lot()).strip());
      refused.addAll(refusals(registry.retireApproved(session, request, user)));
    }
    return refused;
  }

  private static List<Issue> refusals(Outcome<Used> outcome) {
    return outcome instanceof Outcome.Refused<Used> ? outcome.issues() : List.of();
  }
}
