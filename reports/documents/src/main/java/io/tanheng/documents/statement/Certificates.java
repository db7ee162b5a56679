package io.tanheng.documents.statement;

import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Fact;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.plot.QrCode;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drafts of certificates (§7.4.2): only where the engine allows and nothing is provisional. Who
 * issues them, and under which number, stays blank: others issue.
 */
public final class Certificates {
  private static final double QR_WIDTH = 0.19;

  private Certificates() {}

  /** Of the grade, for three years from the day of issue. */
  public static Optional<Paper> grade(Dossier dossier, Wording wording) {
    ZeroCarbonClaim claim = dossier.evaluation().claim();
    Optional<LocalDate> issued = dossier.evaluation().book().park().issueDate();
    boolean allowed =
        claim.grade().isPresent()
            && claim.gradeValidUntil().isPresent()
            && issued.isPresent()
            && !claim.provisional()
            && !dossier.evaluation().hasErrors();
    return allowed ? Optional.of(grade(new Draft(dossier, wording), claim)) : Optional.empty();
  }

  private static Paper grade(Draft draft, ZeroCarbonClaim claim) {
    String title = draft.say("statement.grade-certificate");
    String score = Figures.score(draft.evaluation().score().total().value());
    List<Fact> facts = new ArrayList<>(common(draft));
    facts.add(draft.fact("statement.score", score + draft.say("statement.of-points")));
    facts.add(draft.fact("statement.issued", day(draft.park().issueDate())));
    facts.add(draft.fact("summary.valid-until", day(claim.gradeValidUntil())));
    String sentence =
        draft.say(
            "statement.grade-sentence",
            "park",
            draft.wording().name(draft.park()),
            "year",
            draft.year());
    return certificate(draft, title, sentence, draft.wording().grade(claim.grade()), facts);
  }

  /** Of zero carbon, for the offset year alone. */
  public static Optional<Paper> zeroCarbon(Dossier dossier, Wording wording) {
    ZeroCarbonClaim claim = dossier.evaluation().claim();
    boolean allowed =
        claim.zeroCarbon()
            && claim.zeroCarbonYear().isPresent()
            && !claim.provisional()
            && !dossier.evaluation().hasErrors();
    return allowed ? Optional.of(zeroCarbon(new Draft(dossier, wording))) : Optional.empty();
  }

  private static Paper zeroCarbon(Draft draft) {
    String title = draft.say("statement.zero-certificate");
    var evaluation = draft.evaluation();
    String total = Figures.amount(evaluation.inventory().park().gbTotal().value());
    String residual = Figures.amount(evaluation.balance().residual().value());
    List<Fact> facts = new ArrayList<>(common(draft));
    facts.add(draft.fact("statement.certified-total", total + " " + Draft.TONNES));
    facts.add(draft.fact("statement.certified-residual", residual + " " + Draft.TONNES));
    facts.add(
        draft.fact("statement.valid-for", draft.say("statement.only-year", "year", draft.year())));
    String sentence =
        draft.say(
            "statement.zero-sentence",
            "park",
            draft.wording().name(draft.park()),
            "year",
            draft.year());
    return certificate(draft, title, sentence, draft.say("statement.zero-park"), facts);
  }

  private static List<Fact> common(Draft draft) {
    return List.of(
        draft.fact("statement.park", draft.wording().name(draft.park())),
        draft.fact("statement.address", draft.detail("address")),
        draft.fact("statement.standard", draft.evaluation().scheme().title()));
  }

  private static Paper certificate(
      Draft draft, String title, String sentence, String result, List<Fact> facts) {
    draft.say(Tone.NOTE, "statement.draft-only");
    draft.add(new Block.Heading(0, title));
    draft.add(new Block.Paragraph(sentence, Tone.LEAD));
    draft.add(new Block.Paragraph(result, Tone.RESULT));
    List<Fact> all = new ArrayList<>(facts);
    all.add(draft.fact("statement.number", ""));
    all.add(draft.fact("statement.issuer", ""));
    draft.add(new Block.Facts(all));
    draft.dossier().proof().ifPresent(digest -> proof(draft, digest));
    draft.add(
        new Block.Signatures(
            List.of(draft.say("statement.sign.issuer"), draft.say("statement.sign.date"))));
    return draft.paper(title, Paper.Style.CERTIFICATE);
  }

  private static void proof(Draft draft, String digest) {
    String description = draft.say("statement.qr");
    draft.add(new Block.Figure(QrCode.of("sha256:" + digest, description), "", QR_WIDTH));
    draft.add(Block.Paragraph.note(draft.say("statement.proof", "digest", digest)));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
