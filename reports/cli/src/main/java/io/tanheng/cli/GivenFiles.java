package io.tanheng.cli;

import io.tanheng.documents.proof.InputFile;
import io.tanheng.documents.proof.InputFiles;
import io.tanheng.documents.proof.RunInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run was given, as a proof records it. */
final class GivenFiles {
  private GivenFiles() {}

  static RunInputs inputs(
      Path book, List<Path> factors, Optional<String> method, Optional<String> profile)
      throws IOException {
    List<InputFile> files = new ArrayList<>(InputFiles.ofBook(book));
    for (Path folder : factors) {
      files.addAll(InputFiles.of("factors", folder));
    }
    files.addAll(own("method", method));
    files.addAll(own("profile", profile));
    return new RunInputs(
        book, files, method.isPresent(), profile.isPresent(), RootCommand.Version.number());
  }

  /** The files of a method or profile that is not shipped. */
  private static List<InputFile> own(String role, Optional<String> asked) throws IOException {
    boolean file = asked.isPresent() && Files.exists(Path.of(asked.get()));
    return file ? InputFiles.of(role, Path.of(asked.get())) : List.of();
  }
}
