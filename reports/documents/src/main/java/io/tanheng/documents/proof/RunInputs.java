package io.tanheng.documents.proof;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run was given.
 *
 * @param book folder or workbook
 * @param files every file of the book, and of factors, method and profile that are not shipped
 * @param methodAsked whether the method was asked for rather than the default
 * @param profileAsked whether the profile was asked for rather than the book's
 * @param engine version of the engine
 */
public record RunInputs(
    Path book, List<InputFile> files, boolean methodAsked, boolean profileAsked, String engine) {
  public RunInputs {
    files = List.copyOf(files);
  }

  /**
   * Whether something of one's own was given in the place of what is shipped.
   *
   * @param role {@code factors}, {@code method} or {@code profile}
   */
  boolean holds(String role) {
    return files.stream().anyMatch(file -> file.name().startsWith(role + InputFiles.ROLE));
  }
}
