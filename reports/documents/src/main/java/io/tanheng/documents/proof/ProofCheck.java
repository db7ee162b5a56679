package io.tanheng.documents.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a proof with what is there now, and with the result made again. */
public final class ProofCheck {
  private final RecordedProof proof;
  private final Path result;
  private final List<Issue> differences = new ArrayList<>();
  private final List<Issue> notes = new ArrayList<>();

  private ProofCheck(RecordedProof proof, Path folder) {
    this.proof = proof;
    this.result = folder.resolve(EvaluationJson.FILE);
  }

  /**
   * Checks a proof without its book: seal, signature, the result beside it and the factor sets.
   *
   * @param folder the folder of the proof
   * @param signer public key (X.509 in Base64) or fingerprint that it must be signed with
   */
  public static Verdict alone(
      RecordedProof proof, Path folder, Optional<String> signer, FactorCatalog catalog)
      throws IOException {
    ProofCheck check = new ProofCheck(proof, folder);
    check.integrity(signer);
    new MemberCheck(proof.members(), check.setsNow(catalog), check.differences).sets();
    check.notes.add(warning("proof-not-reperformed"));
    return new Verdict(check.differences, check.notes);
  }

  /**
   * Checks a proof against its result made again.
   *
   * @param folder the folder of the proof
   * @param signer public key (X.509 in Base64) or fingerprint that it must be signed with
   * @param engine version of the engine that made it again
   */
  public static Verdict reperformed(
      RecordedProof proof, Path folder, Optional<String> signer, Reperformance again, String engine)
      throws IOException {
    ProofCheck check = new ProofCheck(proof, folder);
    check.integrity(signer);
    check.compare(again);
    check.engine(engine);
    return new Verdict(check.differences, check.notes);
  }

  /**
   * Checks a proof whose book is refused now.
   *
   * @param folder the folder of the proof
   * @param signer public key (X.509 in Base64) or fingerprint that it must be signed with
   * @param inputs what the refused run was given
   * @param catalog the factor library of the refused run
   * @param faults the faults of the book
   */
  public static Verdict refused(
      RecordedProof proof,
      Path folder,
      Optional<String> signer,
      RunInputs inputs,
      FactorCatalog catalog,
      List<Issue> faults)
      throws IOException {
    ProofCheck check = new ProofCheck(proof, folder);
    check.integrity(signer);
    check.refused(inputs, catalog, faults);
    check.engine(inputs.engine());
    return new Verdict(check.differences, check.notes);
  }

  private void integrity(Optional<String> signer) throws IOException {
    String recorded = proof.member(Proof.SEAL).orElse("");
    String found = proof.digest();
    if (!recorded.equals(found)) {
      differ("proof-altered", Proof.FILE, "recorded", recorded, "found", found);
    }
    signature(signer);
    resultFile();
  }

  private void signature(Optional<String> signer) throws IOException {
    String key = proof.member(Proof.SIGNATURE + ".public_key").orElse("");
    String print = Fingerprint.of(key);
    if (proof.isSigned() && !proof.signatureHolds()) {
      differ("proof-signature-invalid", Proof.FILE, "key", key, "fingerprint", print);
    } else if (proof.isSigned()) {
      notes.add(warning("proof-signed", "key", key, "fingerprint", print));
    }
    if (signer.isEmpty()) {
      notes.add(warning(proof.isSigned() ? "proof-signer-unknown" : "proof-not-signed"));
      return;
    }
    String asked = Fingerprint.asked(signer.get());
    if (!proof.isSigned()) {
      differ("proof-unsigned", Proof.FILE, "expected", asked);
    } else if (!Fingerprint.matches(key, signer.get())) {
      differ("proof-signer-other", Proof.FILE, "recorded", print, "expected", asked);
    }
  }

  private void resultFile() throws IOException {
    String recorded = proof.member("result.sha256").orElse("");
    if (!Files.isRegularFile(result)) {
      notes.add(warning("result-missing", "file", EvaluationJson.FILE));
    } else if (!Sha256.of(result).equals(recorded)) {
      String found = Sha256.of(result);
      differ("result-altered", EvaluationJson.FILE, "recorded", recorded, "found", found);
    }
  }

  private void compare(Reperformance again) throws IOException {
    MemberCheck check = new MemberCheck(proof.members(), again.members(), differences);
    check.inputs();
    check.sets();
    check.rules();
    check.result();
    figures(again);
    check.others();
  }

  /** Where the result beside the proof is not that of the book: the cause, and a figure. */
  private void figures(Reperformance again) throws IOException {
    if (!Files.isRegularFile(result) || Sha256.of(result).equals(again.sha256())) {
      return;
    }
    try (InputStream recorded = Files.newInputStream(result);
        InputStream made = again.result()) {
      ResultComparison comparison = ResultComparison.of(recorded, made);
      if (comparison.operand().isEmpty() && comparison.figure().isEmpty()) {
        differ("result-layout", EvaluationJson.FILE);
      }
      comparison.operand().ifPresent(this::operand);
      comparison.figure().ifPresent(this::figure);
    } catch (JsonProcessingException broken) {
      String reason = String.valueOf(broken.getOriginalMessage());
      differ("result-unreadable", EvaluationJson.FILE, "reason", reason);
    }
  }

  private void operand(OperandDifference each) {
    differ(
        "result-operand",
        EvaluationJson.FILE,
        "line",
        each.line(),
        "gas",
        each.gas(),
        "operand",
        each.operand(),
        "factor",
        each.factor(),
        "recorded",
        each.recorded(),
        "found",
        each.found());
  }

  private void figure(Difference each) {
    String recorded = each.recorded();
    String path = each.path();
    differ(
        "result-figure",
        EvaluationJson.FILE,
        "path",
        path,
        "recorded",
        recorded,
        "found",
        each.found());
  }

  private void refused(RunInputs inputs, FactorCatalog catalog, List<Issue> faults) {
    Map<String, String> now = setsNow(catalog);
    for (InputFile file : inputs.files()) {
      now.put("inputs[" + file.name() + "].name", file.name());
      now.put("inputs[" + file.name() + "].sha256", file.sha256());
    }
    MemberCheck check = new MemberCheck(proof.members(), now, differences);
    check.inputs();
    check.sets();
    differ("book-refused-now", "", "count", Integer.toString(faults.size()));
  }

  /** The recorded factor sets as the library has them. */
  private Map<String, String> setsNow(FactorCatalog catalog) {
    Map<String, String> now = new LinkedHashMap<>();
    proof
        .members()
        .forEach(
            (path, id) -> {
              if (path.startsWith("factor_sets[") && path.endsWith("].id")) {
                catalog
                    .find(id)
                    .ifPresent(
                        set -> {
                          now.put(path, id);
                          now.put(path.replaceFirst("id$", "sha256"), set.digest());
                        });
              }
            });
    return now;
  }

  private void engine(String here) {
    String recorded = proof.member("engine").orElse("");
    if (recorded.equals(here)) {
      return;
    }
    String code = differences.isEmpty() ? "engine-other-same" : "engine-other";
    notes.add(warning(code, "recorded", recorded, "here", here));
  }

  private void differ(String code, String file, String... facts) {
    Location where = file.isEmpty() ? Location.BOOK : Location.file(file);
    differences.add(Issue.error(code, "", where, facts));
  }

  private static Issue warning(String code, String... facts) {
    return Issue.warning(code, "", Location.BOOK, facts);
  }
}
