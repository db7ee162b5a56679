package io.tanheng.ledger.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a table, and how their values are written as text.
 *
 * @param names names, in small letters
 * @param types types of JDBC
 */
record ColumnTypes(List<String> names, List<Integer> types) {
  static ColumnTypes of(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    List<Integer> types = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
      // PostgreSQL says of timestamps with a zone that they have none.
      boolean zoned = columns.getColumnTypeName(i).equalsIgnoreCase("timestamptz");
      types.add(zoned ? Types.TIMESTAMP_WITH_TIMEZONE : columns.getColumnType(i));
    }
    return new ColumnTypes(List.copyOf(names), List.copyOf(types));
  }

  /** The text of a cell; null where it is null, as in JSON. */
  @SuppressWarnings("NullAway") // A cell that is null is null in JSON too.
  Object read(ResultSet row, int column) throws SQLException {
    int at = column + 1;
    Object value =
        switch (types.get(column)) {
          case Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(at, OffsetDateTime.class);
          case Types.DATE -> row.getObject(at, LocalDate.class);
          case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(at);
          case Types.NUMERIC, Types.DECIMAL -> row.getBigDecimal(at);
          default -> row.getString(at);
        };
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : value == null ? null : value.toString();
  }

  /** Sets a parameter to the value of such a text. */
  void write(PreparedStatement insert, int parameter, int column, Object text) throws SQLException {
    int type = types.get(column);
    if (text == null) {
      insert.setNull(parameter, type);
      return;
    }
    String value = text.toString();
    switch (type) {
      case Types.TIMESTAMP_WITH_TIMEZONE ->
          insert.setObject(parameter, Instant.parse(value).atOffset(ZoneOffset.UTC));
      case Types.DATE -> insert.setObject(parameter, LocalDate.parse(value));
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
          insert.setBytes(parameter, Base64.getDecoder().decode(value));
      case Types.NUMERIC, Types.DECIMAL -> insert.setBigDecimal(parameter, new BigDecimal(value));
      case Types.INTEGER -> insert.setInt(parameter, Integer.parseInt(value));
      case Types.BIGINT -> insert.setLong(parameter, Long.parseLong(value));
      case Types.BIT, Types.BOOLEAN ->
          insert.setBoolean(parameter, value.equalsIgnoreCase("true") || value.equals("t"));
      default -> insert.setString(parameter, value);
    }
  }
}
