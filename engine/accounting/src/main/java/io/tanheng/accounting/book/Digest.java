package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fingerprint of what a book says, whatever the order of rows and columns, language or form. */
final class Digest {
  private final SortedMap<String, Rows> tables = new TreeMap<>();

  /** The rows of a table, to which more may be added. */
  Rows table(String name) {
    return tables.computeIfAbsent(name, table -> new Rows());
  }

  /** sha-256 of each row in its one spelling; by any thread, so that many work on a large book. */
  static List<byte[]> rows(List<Row> rows) {
    return texts(rows.stream().map(Row::canonical).toList());
  }

  /** sha-256 of each text. */
  static List<byte[]> texts(List<String> texts) {
    MessageDigest sha = sha256();
    List<byte[]> digests = new ArrayList<>(texts.size());
    for (String text : texts) {
      digests.add(sha.digest(bytes(text)));
    }
    return digests;
  }

  /** sha-256 over the name of each table that has rows and those of its rows, ascending; hex. */
  String hex() {
    MessageDigest sha = sha256();
    tables.forEach((name, rows) -> rows.enter(name, sha));
    return HexFormat.of().formatHex(sha.digest());
  }

  /** What the rows of a table say. */
  static final class Rows {
    private final List<byte[]> rows = new ArrayList<>();

    void add(List<byte[]> digests) {
      rows.addAll(digests);
    }

    private void enter(String name, MessageDigest sha) {
      if (!rows.isEmpty()) {
        rows.sort(Arrays::compareUnsigned);
        sha.update(bytes(name + "\u001d"));
        rows.forEach(sha::update);
      }
    }
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
