package io.tanheng.accounting.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Fingerprint of what a book says, whatever the order of rows and columns, language or form. */
final class Digest {
  /** From so many rows on, a table is worked on while the next is read. */
  private static final int LONG = 4096;

  private final Map<String, List<String>> open = new TreeMap<>();
  private final Map<String, Supplier<byte[]>> closed = new TreeMap<>();

  /** Adds rows of a table, each in its one spelling. */
  void add(String table, List<String> canonical) {
    if (!canonical.isEmpty()) {
      open.computeIfAbsent(table, name -> new ArrayList<>()).addAll(canonical);
    }
  }

  /** Ends a table: no rows of it follow. */
  void close(String table) {
    List<String> rows = open.remove(table);
    if (rows != null) {
      closed.put(table, digest(rows));
    }
  }

  private static Supplier<byte[]> digest(List<String> rows) {
    if (rows.size() < LONG) {
      byte[] digest = sha(rows);
      return () -> digest;
    }
    return ForkJoinPool.commonPool().submit(() -> sha(rows))::join;
  }

  private static byte[] sha(List<String> rows) {
    Collections.sort(rows);
    MessageDigest sha = sha256();
    for (String row : rows) {
      sha.update(bytes(row));
      sha.update((byte) '\u001e');
    }
    return sha.digest();
  }

  /** sha-256 over the name of each table and the sha-256 of its rows in ascending order, hex. */
  String hex() {
    List.copyOf(open.keySet()).forEach(this::close);
    MessageDigest sha = sha256();
    closed.forEach(
        (name, rows) -> {
          sha.update(bytes(name + "\u001d"));
          sha.update(rows.get());
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
