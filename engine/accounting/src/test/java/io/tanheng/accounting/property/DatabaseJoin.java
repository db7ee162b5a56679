package io.tanheng.accounting.property;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The join that any database can do, to hold the time of a large book against: quantity × factor,
 * summed for each activity, by DuckDB over the same file.
 *
 * <p>{@code ACTIVITY_CSV FACTORS_CSV}, the latter with the columns activity and factor.
 */
final class DatabaseJoin {
  private static final String JOIN =
      "SELECT a.activity, sum(a.quantity * f.factor) AS tonnes"
          + " FROM read_csv('%s', all_varchar = false) a"
          + " JOIN read_csv('%s') f ON a.activity = f.activity"
          + " GROUP BY a.activity ORDER BY a.activity";

  private DatabaseJoin() {}

  public static void main(String[] files) throws SQLException {
    run(files[0], files[1], System.out);
  }

  private static void run(String activities, String factors, PrintStream out) throws SQLException {
    BigDecimal total = BigDecimal.ZERO;
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet sums = statement.executeQuery(JOIN.formatted(activities, factors))) {
      while (sums.next()) {
        total = total.add(sums.getBigDecimal("tonnes"));
      }
    }
    out.println(total.toPlainString());
  }
}
