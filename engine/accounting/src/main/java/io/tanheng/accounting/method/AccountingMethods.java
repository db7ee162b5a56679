package io.tanheng.accounting.method;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every method shipped, and those of a user's file; one is added by a file and a row of the index.
 */
public final class AccountingMethods {
  /** The method of a run that asks for no other. */
  public static final String DEFAULT = "t-seesa-010";

  private AccountingMethods() {}

  /** Ids of the shipped methods, in the order of the index. */
  public static List<String> ids() {
    List<String> lines =
        new String(resource("methods.csv"), StandardCharsets.UTF_8).lines().toList();
    return lines.subList(1, lines.size());
  }

  /** The method of a run that asks for no other. */
  public static AccountingMethod standard() {
    return find(DEFAULT).orElseThrow();
  }

  /**
   * The shipped method of that id, where there is one.
   *
   * @throws IllegalStateException where its file is broken, naming file and line
   */
  public static Optional<AccountingMethod> find(String id) {
    return ids().contains(id) ? Optional.of(shipped(id)) : Optional.empty();
  }

  /** The file of the shipped method of that id, so that a proof can name it by its digest. */
  public static Optional<byte[]> content(String id) {
    return ids().contains(id) ? Optional.of(resource(id + ".csv")) : Optional.empty();
  }

  /**
   * The method that a user asks for: a shipped id, or a file.
   *
   * @return the method; or {@code method-unknown}, or every fault of the file with its line
   */
  public static Outcome<AccountingMethod> select(String idOrFile) {
    Optional<AccountingMethod> known = find(idOrFile);
    if (known.isPresent()) {
      return Outcome.of(known.get());
    }
    Path file = Path.of(idOrFile);
    return Files.isRegularFile(file) ? read(file) : Outcome.refused(List.of(unknown(idOrFile)));
  }

  /**
   * A user's own method.
   *
   * @return the method; or every fault of the file with its line
   */
  public static Outcome<AccountingMethod> read(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      return Outcome.refused(
          List.of(
              Issue.error("method-unreadable", "", Location.file(name), "path", file.toString())));
    }
    return own(name, MethodReader.read(name, content, false));
  }

  /** A result that names a shipped method rests on that very file. */
  private static Outcome<AccountingMethod> own(String name, Outcome<AccountingMethod> read) {
    Optional<String> taken =
        read.asOptional().map(AccountingMethod::id).filter(id -> ids().contains(id));
    return taken
        .<Outcome<AccountingMethod>>map(
            id ->
                Outcome.refused(
                    List.of(Issue.error("method-id-taken", "", Location.file(name), "id", id))))
        .orElse(read);
  }

  private static AccountingMethod shipped(String id) {
    String file = id + ".csv";
    Outcome<AccountingMethod> read = MethodReader.read(file, resource(file), true);
    return read.asOptional()
        .orElseThrow(
            () -> {
              Issue first = read.issues().get(0);
              return new IllegalStateException(
                  first.where().text() + ": " + first.code() + " " + first.facts());
            });
  }

  private static Issue unknown(String id) {
    return Issue.error(
        "method-unknown", "", Location.BOOK, "method", id, "known", String.join(", ", ids()));
  }

  private static byte[] resource(String name) {
    try (InputStream in = AccountingMethods.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
