package io.tanheng.cli;

import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --profile}: another evaluation profile than the one of the book. */
final class ProfileChoice {
  @Option(names = "--profile", paramLabel = "ID|DIR", descriptionKey = "profile")
  private Optional<String> name = Optional.empty();

  /**
   * The profile asked for: a shipped one, or a folder with one.
   *
   * @throws UsageException where there is no such profile, or it is broken
   */
  Optional<Scheme> scheme(Session session) {
    return scheme(name, session);
  }

  /** What was asked for, where anything was. */
  Optional<String> asked() {
    return name;
  }

  /** A shipped profile, or one of a folder, where one is asked for. */
  static Optional<Scheme> scheme(Optional<String> name, Session session) {
    return name.map(asked -> Profiles.scheme(asked).orElseGet(() -> own(asked, session)));
  }

  private static Scheme own(String asked, Session session) {
    if (!Files.exists(Path.of(asked))) {
      throw session.usage(
          "usage-unknown-profile", "profile", asked, "known", String.join(", ", Profiles.ids()));
    }
    Outcome<Scheme> read = Profiles.read(Path.of(asked));
    return read.asOptional()
        .orElseThrow(() -> new UsageException(session.wording().fault(read.issues().get(0))));
  }
}
