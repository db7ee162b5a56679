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

/** Fingerprint of what a book says, whatever the order of rows and columns, language or form. */
final class Digest {
  private final Map<String, List<String>> tables = new TreeMap<>();

  /** Adds canonical rows of a table. */
  void add(String table, List<String> rows) {
    if (!rows.isEmpty()) {
      tables.computeIfAbsent(table, name -> new ArrayList<>()).addAll(rows);
    }
  }

  /** sha-256 over the tables by name and their rows in order, hex. */
  String hex() {
    MessageDigest sha = sha256();
    tables.forEach(
        (name, rows) -> {
          Collections.sort(rows);
          sha.update((name + "\u001d").getBytes(StandardCharsets.UTF_8));
          rows.forEach(row -> sha.update((row + "\u001e").getBytes(StandardCharsets.UTF_8)));
        });
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
