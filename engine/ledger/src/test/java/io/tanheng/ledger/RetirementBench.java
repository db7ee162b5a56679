package io.tanheng.ledger;

import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.Use;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Retirements a second on a PostgreSQL server with durable commits, beside pgbench on the same one.
 * Arguments: seconds of a run, runs, the program pgbench.
 */
final class RetirementBench {
  private static final int CLIENTS = 8;
  private static final int BLOCKS = 80;
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final String PASSWORD = "correct horse";

  private RetirementBench() {}

  public static void main(String... arguments) throws Exception {
    String seconds = arguments[0];
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      String port = Integer.toString(server.getPort());
      run(arguments[2], "-h", "localhost", "-p", port, "-U", "postgres", "-i", "-q", "-s", "10");
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        run(
            arguments[2],
            "-h",
            "localhost",
            "-p",
            port,
            "-U",
            "postgres",
            "-c",
            "8",
            "-j",
            "2",
            "-T",
            seconds);
        System.out.println(
            "retirements/s = " + retirements(server, Integer.parseInt(seconds), "bench" + i));
      }
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    all.add("postgres");
    if (new ProcessBuilder(all).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("pgbench failed");
    }
  }

  private static double retirements(EmbeddedPostgres server, int seconds, String database)
      throws SQLException, InterruptedException, ExecutionException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
    DatabaseAddress address =
        new DatabaseAddress(server.getJdbcUrl("postgres", database), "postgres", "");
    Entities.get(Ledger.initialise(address, "admin", PASSWORD, Clock.systemUTC(), 4));
    try (Ledger ledger =
        Entities.get(Ledger.open(address, "admin", PASSWORD, Clock.systemUTC(), 4))) {
      for (int block = 0; block < BLOCKS; block++) {
        Entities.get(
            ledger.acquire(
                new Acquisition(
                    park(block),
                    serials(block, 1, 1_000_000),
                    OffsetKind.CCER,
                    2024,
                    DAY,
                    Optional.empty())));
      }
      run(ledger, 20, 0);
      return run(ledger, seconds, 50_000);
    }
  }

  private static double run(Ledger ledger, int seconds, long from)
      throws InterruptedException, ExecutionException {
    AtomicLong done = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int own = client;
      clients.add(
          () -> {
            for (long i = from; System.nanoTime() < end; i++) {
              int block = (int) (i % (BLOCKS / CLIENTS)) * CLIENTS + own;
              long first = 1 + i * 10;
              Entities.get(
                  ledger.use(
                      new Use.Request(
                          park(block),
                          serials(block, first, first + 6),
                          new Use.Retirement(park(block), 2024),
                          DAY,
                          "")));
              done.incrementAndGet();
            }
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    for (Future<Void> each : pool.invokeAll(clients)) {
      each.get();
    }
    pool.shutdown();
    return done.doubleValue() / seconds;
  }

  private static String park(int block) {
    return "P" + block % 10;
  }

  private static SerialBlock serials(int block, long first, long last) {
    return Entities.get(
        SerialBlock.read(
            "CCER", "EX-" + block, new SerialText(Long.toString(first), Long.toString(last), "")));
  }
}
