package io.tanheng.ledger.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.audit.Verification;
import io.tanheng.ledger.energy.EnergyAccounts;
import io.tanheng.ledger.offset.OffsetRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hibernate.StatelessSession;

/** Brings the rows of a backup into an empty ledger, all or none. */
public final class Restoration {
  private static final ObjectReader LINE =
      Backup.JSON.readerFor(new TypeReference<List<String>>() {});
  private static final int BATCH = 500;

  private final StatelessSession session;
  private final Path file;
  private final String database;
  private final List<List<String>> versions = new ArrayList<>();
  private List<String> versionColumns = List.of();

  /** Restores that file; the name of the database is for messages. */
  public Restoration(StatelessSession session, Path file, String database) {
    this.session = session;
    this.file = file;
    this.database = database;
  }

  /**
   * Restores.
   *
   * @return what the audit trail says of itself, or {@code backup-not-empty}, {@code
   *     backup-unreadable}, {@code backup-newer} or {@code backup-broken}
   */
  public Outcome<AuditReport> restore() {
    if (!Verification.of(session).head().isEmpty()) {
      return refused("backup-not-empty", "");
    }
    Optional<Issue> fault = session.doReturningWork(this::rows);
    if (fault.isPresent()) {
      return Outcome.refused(List.of(fault.get()));
    }
    AuditReport report = Verification.of(session);
    boolean sound =
        report.broken().isEmpty()
            && OffsetRegistry.conservation(session).isEmpty()
            && EnergyAccounts.conservation(session).isEmpty();
    return sound ? Outcome.of(report) : refused("backup-broken", "");
  }

  private Optional<Issue> rows(Connection connection) throws SQLException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      checkWhole(zip);
      Optional<Issue> misfit = misfit(connection, zip);
      if (misfit.isPresent()) {
        return misfit;
      }
      for (String table : Tables.ALL) {
        ZipEntry entry = zip.getEntry(Tables.entry(table));
        if (entry != null) { // A table that is newer than the backup has no rows in it.
          rows(connection, table, zip, entry);
        }
      }
      states(connection);
      sequence(connection);
      return Optional.empty();
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.of(issue("backup-unreadable", reason(e)));
    }
  }

  /** Every byte is as it was written, before a row of it comes into the database. */
  private static void checkWhole(ZipFile zip) throws IOException {
    for (ZipEntry entry : Collections.list(zip.entries())) {
      try (CheckedInputStream content =
          new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
        content.transferTo(OutputStream.nullOutputStream());
        if (content.getChecksum().getValue() != entry.getCrc()) {
          throw new ZipException(entry.getName());
        }
      }
    }
  }

  private static String reason(Exception fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }

  private Optional<Issue> misfit(Connection connection, ZipFile zip)
      throws IOException, SQLException {
    ZipEntry manifest = zip.getEntry(Backup.MANIFEST);
    if (manifest == null) {
      return Optional.of(issue("backup-unreadable", Backup.MANIFEST));
    }
    List<String> words = LINE.readValue(zip.getInputStream(manifest));
    if (words.size() != 2 || !words.get(0).equals(Backup.FORMAT)) {
      return Optional.of(issue("backup-unreadable", Backup.MANIFEST));
    }
    BigDecimal known = new BigDecimal(Backup.schema(connection));
    return new BigDecimal(words.get(1)).compareTo(known) > 0
        ? Optional.of(issue("backup-newer", words.get(1)))
        : Optional.empty();
  }

  private void rows(Connection connection, String table, ZipFile zip, ZipEntry entry)
      throws SQLException, IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      List<String> names = cells(String.valueOf(lines.readLine()));
      if (names.stream().anyMatch(name -> !name.matches("[a-z_0-9]+"))) {
        throw new IllegalArgumentException(entry.getName());
      }
      ColumnTypes columns = columns(connection, table, names);
      try (PreparedStatement insert = connection.prepareStatement(insert(table, names))) {
        int waiting = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          waiting += add(insert, columns, table, cells(line)) ? 1 : 0;
          if (waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
    }
  }

  private static List<String> cells(String line) throws JsonProcessingException {
    return LINE.readValue(line);
  }

  private static ColumnTypes columns(Connection connection, String table, List<String> names)
      throws SQLException {
    String query = "select " + String.join(", ", names) + " from " + table + " where 1 = 0";
    try (Statement statement = connection.createStatement();
        ResultSet nothing = statement.executeQuery(query)) {
      return ColumnTypes.of(nothing.getMetaData());
    }
  }

  private static String insert(String table, List<String> names) {
    return "insert into "
        + table
        + " ("
        + String.join(", ", names)
        + ") values ("
        + String.join(", ", Collections.nCopies(names.size(), "?"))
        + ")";
  }

  /** Rows come into drafts alone, so a version gets its state after its rows are there. */
  @SuppressWarnings("NullAway") // JDBC knows an empty cell as null.
  private boolean add(
      PreparedStatement insert, ColumnTypes columns, String table, List<String> cells)
      throws SQLException {
    if (cells.size() != columns.names().size()) {
      throw new IllegalArgumentException(Tables.entry(table));
    }
    if (table.equals(Tables.ENDS) && cells.get(columns.names().indexOf("park_id")).isEmpty()) {
      heads(insert.getConnection(), columns, cells);
      return false;
    }
    boolean version = table.equals(Tables.VERSIONS);
    if (version) {
      versionColumns = columns.names();
      versions.add(cells);
    }
    for (int i = 0; i < cells.size(); i++) {
      String name = columns.names().get(i);
      String cell = version && name.equals("state") ? "draft" : cells.get(i);
      columns.write(insert, i + 1, i, version && name.equals("locked_at") ? null : cell);
    }
    insert.addBatch();
    return true;
  }

  /** The end of the chain of heads is there in every ledger. */
  private static void heads(Connection connection, ColumnTypes columns, List<String> cells)
      throws SQLException {
    String update = "update chain_end set number = ?, hash = ? where park_id = ''";
    try (PreparedStatement end = connection.prepareStatement(update)) {
      end.setLong(1, Long.parseLong(cells.get(columns.names().indexOf("number"))));
      end.setString(2, cells.get(columns.names().indexOf("hash")));
      end.executeUpdate();
    }
  }

  private void states(Connection connection) throws SQLException {
    String update = "update period_version set state = ?, locked_at = ? where id = ?";
    try (PreparedStatement states = connection.prepareStatement(update)) {
      for (List<String> version : versions) {
        String lockedAt = version.get(versionColumns.indexOf("locked_at"));
        states.setString(1, version.get(versionColumns.indexOf("state")));
        states.setObject(
            2,
            lockedAt == null
                ? null
                : java.time.Instant.parse(lockedAt).atOffset(java.time.ZoneOffset.UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        states.setLong(3, Long.parseLong(version.get(versionColumns.indexOf("id"))));
        states.executeUpdate();
      }
    }
  }

  /** Ids that are drawn from now on are larger than all that are there. */
  private static void sequence(Connection connection) throws SQLException {
    long largest = 0;
    try (Statement statement = connection.createStatement()) {
      for (String table : Tables.NUMBERED) {
        try (ResultSet max = statement.executeQuery("select max(id) from " + table)) {
          largest = Math.max(largest, max.next() ? max.getLong(1) : 0);
        }
      }
      statement.execute("alter sequence ledger_id restart with " + (largest + 1 + 50));
    }
  }

  private Outcome<AuditReport> refused(String code, String reason) {
    return Outcome.refused(List.of(issue(code, reason)));
  }

  private Issue issue(String code, String reason) {
    return Issue.error(
        code,
        "",
        Location.BOOK,
        "file",
        file.toString(),
        "database",
        database,
        "reason",
        reason,
        "version",
        reason);
  }
}
