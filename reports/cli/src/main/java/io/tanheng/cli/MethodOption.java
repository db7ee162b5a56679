package io.tanheng.cli;

import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.issue.Outcome;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --method}: the accounting method of a run. */
final class MethodOption {
  @Option(names = "--method", paramLabel = "ID|FILE", descriptionKey = "method")
  private Optional<String> method = Optional.empty();

  /**
   * The method asked for; absent where none is.
   *
   * @throws UsageException where there is none of that name, with every fault of a file and its
   *     line
   */
  Optional<AccountingMethod> method(Session session) {
    return method.map(id -> method(id, session));
  }

  /** What was asked for, where anything was. */
  Optional<String> asked() {
    return method;
  }

  /** A shipped method, or one of a file. */
  static AccountingMethod method(String idOrFile, Session session) {
    Outcome<AccountingMethod> method = AccountingMethods.select(idOrFile);
    return method
        .asOptional()
        .orElseThrow(
            () -> {
              List<String> faults = method.issues().stream().map(session.wording()::fault).toList();
              return session.usage(
                  "method-refused", "method", idOrFile, "faults", String.join("\n  ", faults));
            });
  }
}
