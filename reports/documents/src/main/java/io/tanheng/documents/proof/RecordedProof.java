package io.tanheng.documents.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tanheng.factors.catalog.FactorSetReader;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A proof as it was written. */
public final class RecordedProof {
  /** What an element of a list is called. */
  private static final Pattern KEY = Pattern.compile("([\\w.]+)\\[(\\d+)]\\.(?:name|id|lot_id)");

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

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
    try (JsonMembers in = JsonMembers.byPlace(new ByteArrayInputStream(json))) {
      while (in.next()) {
        members.put(in.path(), in.value());
      }
    }
    return named(members);
  }

  /** Elements by what they are called in the place of their number, whatever the order of keys. */
  private static Map<String, String> named(Map<String, String> members) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    members.forEach(
        (path, value) -> {
          Matcher key = KEY.matcher(path);
          if (key.matches()) {
            String name = key.group(1) + "[" + value;
            String once = taken.add(name) ? name : name + "#" + key.group(2);
            names.put(key.group(1) + "[" + key.group(2), once);
          }
        });
    Map<String, String> named = new LinkedHashMap<>();
    members.forEach(
        (path, value) -> {
          int end = path.lastIndexOf(']');
          String element = end < 0 ? path : path.substring(0, end);
          named.put(names.getOrDefault(element, element) + path.substring(element.length()), value);
        });
    return named;
  }

  /** Whether the proven run was given that folder of factors. */
  public boolean wasGiven(Path factors) {
    String start = "inputs[" + InputFiles.given("factors", factors) + "/";
    return members.keySet().stream().anyMatch(path -> path.startsWith(start));
  }

  /**
   * Whether the result rests on a set of the id of the one in that folder.
   *
   * @throws java.io.UncheckedIOException where the folder cannot be read
   */
  public boolean restsOnSetOf(Path factors) {
    return FactorSetReader.read(factors)
        .asOptional()
        .filter(set -> members.containsKey("factor_sets[" + set.id() + "].sha256"))
        .isPresent();
  }

  /** What it says by path, in its order. */
  Map<String, String> members() {
    return members;
  }

  /** The member of that path. */
  public Optional<String> member(String path) {
    return Optional.ofNullable(members.get(path));
  }

  /** The member of that path, where it is a whole number. */
  public Optional<Long> wholeNumber(String path) {
    return member(path).filter(text -> WHOLE.matcher(text).matches()).map(Long::valueOf);
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
