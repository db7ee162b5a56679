package io.tanheng.documents.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A proof as it was written. */
public final class RecordedProof {
  private final byte[] bytes;
  private final Map<String, String> members;

  private RecordedProof(byte[] bytes, Map<String, String> members) {
    this.bytes = bytes;
    this.members = members;
  }

  /**
   * Reads a proof.
   *
   * @return the proof; {@code proof-unreadable} where it is not JSON or no proof, {@code
   *     proof-form-unknown} where it has a form that this engine does not know
   */
  public static Outcome<RecordedProof> read(Path file) throws IOException {
    Location where = Location.file(String.valueOf(file.getFileName()));
    try {
      RecordedProof proof = of(Files.readAllBytes(file));
      Optional<String> schema = proof.member("schema");
      if (schema.isEmpty()) {
        return refused("proof-unreadable", where, "reason", "schema");
      }
      return schema.get().equals(Proof.SCHEMA)
          ? Outcome.of(proof)
          : refused("proof-form-unknown", where, "found", schema.get(), "known", Proof.SCHEMA);
    } catch (JsonProcessingException broken) {
      String reason = String.valueOf(broken.getOriginalMessage());
      return refused("proof-unreadable", where, "reason", reason);
    }
  }

  private static Outcome<RecordedProof> refused(String code, Location where, String... facts) {
    return Outcome.refused(List.of(Issue.error(code, "", where, facts)));
  }

  static RecordedProof of(byte[] bytes) throws IOException {
    return new RecordedProof(bytes, members(bytes));
  }

  private static Map<String, String> members(byte[] json) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonMembers in = new JsonMembers(new ByteArrayInputStream(json))) {
      while (in.next()) {
        String path = in.path();
        for (int twice = 2; members.containsKey(path); twice++) {
          path = in.path() + "#" + twice;
        }
        members.put(path, in.value());
      }
    }
    return members;
  }

  /** What it says by path, in its order. */
  Map<String, String> members() {
    return members;
  }

  /** The member of that path. */
  public Optional<String> member(String path) {
    return Optional.ofNullable(members.get(path));
  }

  /** Whether the member says {@code true}. */
  public boolean isTrue(String path) {
    return member(path).equals(Optional.of("true"));
  }

  /** Whether somebody signed it. */
  boolean isSigned() {
    return members.keySet().stream().anyMatch(path -> path.startsWith(Proof.SIGNATURE));
  }

  /** The digest of what it says. */
  String digest() throws IOException {
    return Sha256.of(CanonicalJson.without(Set.of(Proof.SEAL, Proof.SIGNATURE), bytes));
  }

  /** Whether the signature is of what it says, by the key that it names. */
  boolean signatureHolds() throws IOException {
    return member(Proof.SIGNATURE + ".algorithm").equals(Optional.of(SignedProof.ALGORITHM))
        && SignedProof.holds(
            CanonicalJson.without(Set.of(Proof.SIGNATURE), bytes),
            member(Proof.SIGNATURE + ".public_key").orElse(""),
            member(Proof.SIGNATURE + ".value").orElse(""));
  }
}
