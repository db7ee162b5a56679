package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A finding of the lint that a factor set carries, with the reason why it stands; a line of {@code
 * lint-accepted.csv} in the folder of the set.
 *
 * @param code code of the finding
 * @param factor id of the factor
 * @param reason why the figure stands
 */
public record AcceptedFinding(String code, String factor, String reason) {
  /** Name of the file beside the manifest. */
  public static final String FILE = "lint-accepted.csv";

  private static final Set<String> HEADER = Set.of("code", "factor", "reason");

  /** Whether a finding is this one. */
  public boolean covers(Issue finding) {
    return finding.code().equals(code) && finding.fact("factor").equals(factor);
  }

  /**
   * What a set that ships with the library carries.
   *
   * @throws IllegalStateException naming file and line where the file is broken
   */
  public static List<AcceptedFinding> shipped(String setId) {
    List<Issue> issues = new ArrayList<>();
    List<AcceptedFinding> accepted = read(new ShippedFiles("sets/" + setId), issues);
    if (!issues.isEmpty()) {
      throw ShippedSets.broken(issues);
    }
    return accepted;
  }

  /** What the set of a folder carries; faults are added to the issues. */
  public static List<AcceptedFinding> of(Path folder, List<Issue> issues) {
    return read(new FolderFiles(folder), issues);
  }

  private static List<AcceptedFinding> read(PackageFiles files, List<Issue> issues) {
    return files
        .read(FILE)
        .map(content -> CsvTable.read(files.name(FILE), content, HEADER, issues).rows())
        .map(rows -> rows.stream().map(AcceptedFinding::of).toList())
        .orElse(List.of());
  }

  private static AcceptedFinding of(Cells row) {
    return new AcceptedFinding(
        row.required("code"), row.required("factor"), row.required("reason"));
  }
}
