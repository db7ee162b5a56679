package io.tanheng.accounting.profile;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Every profile shipped; one is added by a folder with its tables and a row of the index. */
public final class Profiles {
  private Profiles() {}

  /** Ids of the shipped profiles, in the order of the index. */
  public static List<String> ids() {
    return ProfileTable.read("profiles.csv", List.of("id")).records().stream()
        .map(row -> row.getField("id"))
        .toList();
  }

  /**
   * The shipped profile of that id, where there is one.
   *
   * @throws IllegalStateException where its tables are broken, naming file and line
   */
  public static Optional<EvaluationProfile> find(String id) {
    return ids().contains(id) ? Optional.of(ProfileReader.read(id)) : Optional.empty();
  }

  /**
   * The profile that a book asks for, its overrides applied.
   *
   * @return the profile; or {@code profile-unknown} and the faults of {@link
   *     EvaluationProfile#withOverrides}
   */
  public static Outcome<EvaluationProfile> select(String id, SortedMap<String, String> overrides) {
    return find(id)
        .map(profile -> profile.withOverrides(overrides))
        .orElseGet(() -> Outcome.refused(List.of(unknown(id))));
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
