package io.tanheng.accounting.book;

import io.tanheng.accounting.parallel.Chunks;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Fingerprint of what a book says, whatever the order of rows and columns, language or form. */
final class Digest {
  private final Map<String, List<RowDigest>> tables = new TreeMap<>();

  /** sha-256 of one row, as far as its order goes four numbers. */
  private record RowDigest(long first, long second, long third, long fourth)
      implements Comparable<RowDigest> {
    private static RowDigest of(byte[] sha) {
      ByteBuffer bytes = ByteBuffer.wrap(sha);
      return new RowDigest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    private byte[] bytes() {
      ByteBuffer bytes = ByteBuffer.allocate(4 * Long.BYTES);
      return bytes.putLong(first).putLong(second).putLong(third).putLong(fourth).array();
    }

    @Override
    public int compareTo(RowDigest other) {
      int order = Long.compare(first, other.first);
      order = order == 0 ? Long.compare(second, other.second) : order;
      order = order == 0 ? Long.compare(third, other.third) : order;
      return order == 0 ? Long.compare(fourth, other.fourth) : order;
    }
  }

  /**
   * Adds rows of a table.
   *
   * @param canonical one spelling of a row
   */
  <T> void add(String table, List<T> rows, Function<T, String> canonical) {
    if (!rows.isEmpty()) {
      List<RowDigest> digests = tables.computeIfAbsent(table, name -> new ArrayList<>());
      Chunks.each(rows, chunk -> digests(chunk, canonical), digests::addAll);
    }
  }

  private static <T> List<RowDigest> digests(List<T> rows, Function<T, String> canonical) {
    MessageDigest sha = sha256();
    List<RowDigest> digests = new ArrayList<>(rows.size());
    for (T row : rows) {
      digests.add(RowDigest.of(sha.digest(bytes(canonical.apply(row)))));
    }
    return digests;
  }

  /** sha-256 over the tables by name and the sha-256 of their rows in ascending order, hex. */
  String hex() {
    MessageDigest sha = sha256();
    tables.forEach(
        (name, rows) -> {
          Collections.sort(rows);
          sha.update(bytes(name + "\u001d"));
          rows.forEach(row -> sha.update(row.bytes()));
        });
    return HexFormat.of().formatHex(sha.digest());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
