package io.tanheng.cli;

import io.tanheng.documents.proof.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --key}: the private key that signs proofs. */
final class ProofKey {
  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
  private Optional<Path> file = Optional.empty();

  /**
   * The key, where one is given.
   *
   * @throws UsageException where the file cannot be read or holds no such key
   */
  Optional<SigningKey> key(Session session) throws IOException {
    return file.isEmpty() ? Optional.empty() : Optional.of(read(file.get(), session));
  }

  private static SigningKey read(Path file, Session session) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw session.usage("usage-no-file", "path", file.toString());
    }
    return SigningKey.ofPem(Files.readString(file))
        .orElseThrow(() -> session.usage("usage-no-key", "path", file.toString()));
  }
}
