package io.tanheng.accounting.profile;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Every profile shipped; one is added by a folder with its tables and a row of the index. A folder
 * of one's own is read as well.
 */
public final class Profiles {
  private Profiles() {}

  /** Ids of the shipped profiles, in the order of the index. */
  public static List<String> ids() {
    return ProfileTable.read(ProfileFiles.shipped(""), "profiles.csv", List.of("id"))
        .records()
        .stream()
        .map(row -> row.getField("id"))
        .toList();
  }

  /**
   * The shipped profile of that id, where there is one.
   *
   * @throws IllegalStateException where its tables are broken, naming file and line
   */
  public static Optional<Scheme> scheme(String id) {
    return ids().contains(id)
        ? Optional.of(ProfileReader.read(id, ProfileFiles.shipped(id)))
        : Optional.empty();
  }

  /**
   * The tables of the shipped profile of that id one after another, so that a proof can name it by
   * its digest.
   */
  public static Optional<byte[]> content(String id) {
    return ids().contains(id)
        ? Optional.of(ProfileReader.content(ProfileFiles.shipped(id)))
        : Optional.empty();
  }

  /** The shipped profile of that id, where there is one and it scores. */
  public static Optional<EvaluationProfile> find(String id) {
    return scheme(id)
        .filter(EvaluationProfile.class::isInstance)
        .map(EvaluationProfile.class::cast);
  }

  /**
   * A profile of one's own.
   *
   * @param path its folder, or the file {@code profile.csv} in it
   * @return the profile; or {@code profile-broken} with file, line and fault
   */
  public static Outcome<Scheme> read(Path path) {
    Path folder =
        Files.isDirectory(path)
            ? path
            : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    try {
      String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
      return Outcome.of(ProfileReader.read(id, ProfileFiles.of(folder)));
    } catch (BrokenProfile broken) {
      return Outcome.refused(
          List.of(
              Issue.error(
                  "profile-broken",
                  "",
                  Location.BOOK,
                  "path",
                  path.toString(),
                  "fault",
                  String.valueOf(broken.getMessage()))));
    }
  }

  /**
   * The profile that a book asks for, its overrides applied.
   *
   * @return the profile; or {@code profile-unknown} and the faults of {@link
   *     EvaluationProfile#withOverrides}
   */
  public static Outcome<Scheme> select(String id, SortedMap<String, String> overrides) {
    return scheme(id)
        .map(found -> altered(found, overrides))
        .orElseGet(() -> Outcome.refused(List.of(unknown(id))));
  }

  /**
   * A profile with the settings of a book.
   *
   * @return the profile; or the faults of {@link EvaluationProfile#withOverrides}
   */
  public static Outcome<Scheme> altered(Scheme scheme, SortedMap<String, String> overrides) {
    if (scheme instanceof EvaluationProfile profile) {
      Outcome<EvaluationProfile> altered = profile.withOverrides(overrides);
      return altered
          .asOptional()
          .<Outcome<Scheme>>map(Outcome::of)
          .orElseGet(() -> Outcome.refused(altered.issues()));
    }
    List<Issue> faults = overrides.keySet().stream().map(key -> fixed(scheme, key)).toList();
    return faults.isEmpty() ? Outcome.of(scheme) : Outcome.refused(faults);
  }

  /** Thresholds are those of their document. */
  private static Issue fixed(Scheme scheme, String key) {
    return Issue.error(
        "profile-key-unknown",
        "",
        Location.file("park"),
        "key",
        "profile." + key,
        "profile",
        scheme.id(),
        "known",
        "–");
  }

  private static Issue unknown(String id) {
    return Issue.error(
        "profile-unknown",
        "",
        Location.of("park", 0, "profile"),
        "profile",
        id,
        "known",
        String.join(", ", ids()));
  }
}
