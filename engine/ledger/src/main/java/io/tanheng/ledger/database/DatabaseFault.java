package io.tanheng.ledger.database;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a database says that is no fault of the program, as an issue. */
final class DatabaseFault {
  /** Codes of H2 and states of SQL and PostgreSQL. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("90020", "database-locked"),
          Map.entry("28000", "database-password"),
          Map.entry("28P01", "database-password"),
          Map.entry("90146", "database-missing"),
          Map.entry("90124", "database-missing"),
          Map.entry("3D000", "database-missing"),
          Map.entry("90097", "database-read-only"),
          Map.entry("25006", "database-read-only"),
          Map.entry("42501", "database-rights"),
          Map.entry("53100", "database-disk-full"),
          Map.entry("90030", "database-damaged"),
          Map.entry("90048", "database-of-other-program"),
          Map.entry("08001", "database-unreachable"),
          Map.entry("08004", "database-unreachable"),
          Map.entry("08006", "database-unreachable"),
          Map.entry("57P01", "database-unreachable"),
          Map.entry("53300", "database-busy"));

  /** Crossed by another transaction, or another one inserted the same key first. */
  private static final List<String> AGAIN = List.of("40001", "40P01", "50200", "23505");

  private DatabaseFault() {}

  /** The issue, with {@code database} and {@code reason}; absent where the program is at fault. */
  static Optional<Issue> of(Throwable fault, DatabaseAddress address) {
    return full(fault)
        ? Optional.of(issue("database-disk-full", fault, address))
        : byCode(fault, address);
  }

  private static Optional<Issue> byCode(Throwable fault, DatabaseAddress address) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String code = CODES.getOrDefault(number(sql), CODES.getOrDefault(state(sql), ""));
        if (!code.isEmpty()) {
          return Optional.of(issue(code, sql, address));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the same transaction may succeed when it is tried again. */
  static boolean again(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (AGAIN.contains(state(sql)) || AGAIN.contains(number(sql)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean full(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device") || message.contains("Disk quota")) {
        return true;
      }
    }
    return false;
  }

  private static String number(SQLException sql) {
    return Integer.toString(sql.getErrorCode());
  }

  private static String state(SQLException sql) {
    return String.valueOf(sql.getSQLState());
  }

  static Issue issue(String code, Throwable cause, DatabaseAddress address) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return issue(code, address, "reason", reason);
  }

  /** An issue with {@code database} and further facts as name, value, name, value … */
  static Issue issue(String code, DatabaseAddress address, String... facts) {
    List<String> all = new ArrayList<>(List.of("database", address.shown()));
    all.addAll(List.of(facts));
    return Issue.error(code, "", Location.BOOK, all.toArray(String[]::new));
  }
}
