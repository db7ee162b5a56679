package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges which offset lots and green power count for the year, and why the others do not (§5.8).
 */
public final class OffsetAssessor {
  private final AssessmentContext context;
  private final List<Judgement> judgements;

  /** A lot with what every test says of it. */
  private record Judgement(Candidate candidate, Map<EligibilityTest, List<Remark>> tests) {
    List<Remark> remarks() {
      return tests.values().stream().flatMap(List::stream).toList();
    }

    List<TestResult> results() {
      return tests.entrySet().stream()
          .map(each -> TestResult.of(each.getKey(), each.getValue()))
          .toList();
    }

    OffsetLot lot() {
      return candidate.lot();
    }

    boolean eligible() {
      return remarks().stream().noneMatch(Remark::refuses);
    }

    /** What refused the lot; of one that counts, what is to be known. */
    Stream<Issue> why() {
      boolean eligible = eligible();
      return remarks().stream().filter(r -> eligible || r.refuses()).map(Remark::issue);
    }
  }

  private OffsetAssessor(List<OffsetLot> lots, AssessmentContext context) {
    this.context = context;
    List<Candidate> candidates = lots.stream().map(Candidate::of).toList();
    judgements =
        candidates.stream().map(c -> new Judgement(c, remarks(c, candidates, context))).toList();
  }

  /**
   * Assesses the lots of a book.
   *
   * @param lots every lot of the book: those refused may share a serial with others
   * @param context what they are judged against
   * @return every lot in the given order; no lot hides the faults of another
   */
  public static OffsetAssessment assess(List<OffsetLot> lots, AssessmentContext context) {
    return new OffsetAssessor(lots, context).assess();
  }

  private static Map<EligibilityTest, List<Remark>> remarks(
      Candidate candidate, List<Candidate> all, AssessmentContext context) {
    Map<EligibilityTest, List<Remark>> remarks = new EnumMap<>(EligibilityTest.class);
    for (EligibilityTest test : EligibilityTest.values()) {
      remarks.put(test, test.check(candidate, all, context));
    }
    return remarks;
  }

  private OffsetAssessment assess() {
    GreenMatcher matcher = new GreenMatcher(context);
    Map<Judgement, GreenMatcher.Match> matches = new IdentityHashMap<>();
    judgements.stream()
        .filter(judgement -> judgement.eligible() && judgement.lot().kind().green())
        .sorted(Comparator.comparing(judgement -> judgement.lot().id()))
        .forEach(j -> matches.put(j, matcher.match(j.lot(), row(j.candidate()))));
    List<LotAssessment> lots =
        judgements.stream().map(j -> assessment(j, Optional.ofNullable(matches.get(j)))).toList();
    return new OffsetAssessment(lots, matcher.matching(), findings(lots));
  }

  private LotAssessment assessment(Judgement judgement, Optional<GreenMatcher.Match> match) {
    boolean eligible = judgement.eligible();
    Derivation counted =
        match
            .map(GreenMatcher.Match::counted)
            .orElseGet(() -> eligible ? row(judgement.candidate()) : nothing(judgement));
    Stream<Issue> surplus = match.flatMap(GreenMatcher.Match::surplus).stream();
    return new LotAssessment(
        judgement.lot(),
        counted,
        eligible,
        eligible && !context.embedded(judgement.lot()),
        judgement.candidate().serials(),
        Stream.concat(judgement.why(), surplus).toList(),
        judgement.results(),
        match.map(GreenMatcher.Match::grid));
  }

  private List<Issue> findings(List<LotAssessment> lots) {
    List<Issue> findings = new ArrayList<>();
    if (!lots.isEmpty() && context.park().claimDate().isEmpty()) {
      findings.add(Issue.warning("claim-date-missing", "§5.8", Location.BOOK));
    }
    EmbeddedGeneration.check(lots, context).ifPresent(findings::add);
    return findings;
  }

  private static Derivation row(Candidate candidate) {
    OffsetLot lot = candidate.lot();
    return Derivation.row(
        label(lot), candidate.amount(), unit(lot), lot.where().column("quantity"), lot.evidence());
  }

  /** 0, with the tests that refused it. */
  private static Derivation nothing(Judgement judgement) {
    OffsetLot lot = judgement.lot();
    List<Issue> why = judgement.why().toList();
    List<String> codes = why.stream().map(Issue::code).distinct().toList();
    String clauses = why.stream().map(Issue::clause).distinct().collect(Collectors.joining(", "));
    return Derivation.leaf(
        label(lot), BigDecimal.ZERO, unit(lot), new Source.Refusal(codes, clauses));
  }

  private static String label(OffsetLot lot) {
    return "lot:" + lot.id();
  }

  private static String unit(OffsetLot lot) {
    return CountedUnit.of(lot.kind()).symbol();
  }
}
