package io.tanheng.cli;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Role;
import io.tanheng.ledger.user.User;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger users}: lists users, gives and takes roles. */
@Command(name = "users")
final class LedgerUsersCommand implements Tanheng.Command {
  /** What is done. */
  enum Action {
    list,
    add,
    withdraw
  }

  /** What somebody is to a park. */
  enum RoleName {
    accountant,
    administrator,
    assessor,
    planner,
    auditor
  }

  private final Session session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|add|withdraw",
      descriptionKey = "action")
  private Action action = Action.list;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
  private String name = "";

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role")
  private RoleName role = RoleName.auditor;

  @Option(names = "--park", paramLabel = "ID", descriptionKey = "ledger-park")
  private String park = Grant.ALL;

  @Option(names = "--enterprise", paramLabel = "ID", descriptionKey = "enterprise")
  private String enterprise = Grant.ALL;

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerUsersCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(
        ledger ->
            action == Action.list
                ? run.tell(ledger.users(), users -> print(run, users))
                : run.tell(change(run, ledger), user -> print(run, List.of(user))));
  }

  private Outcome<User> change(LedgerRun run, Ledger ledger) {
    Grant grant = new Grant(Role.find(role.name()).orElseThrow(), park, enterprise);
    return action == Action.add
        ? ledger.add(name, run.secret("TANHENG_NEW_PASSWORD"), grant)
        : ledger.withdraw(name, grant);
  }

  private static void print(LedgerRun run, List<User> users) {
    for (User user : users) {
      String roles =
          user.grants().stream()
              .map(each -> each.role().word() + " " + each.park() + " " + each.enterprise())
              .sorted()
              .collect(Collectors.joining("; "));
      run.say("ledger.user", "user", user.name(), "roles", roles);
    }
  }
}
