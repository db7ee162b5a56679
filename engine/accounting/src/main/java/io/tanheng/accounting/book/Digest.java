package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fingerprint of what a book says, whatever the order of rows and columns, language or form. */
final class Digest {
  /** Of 256 bits as sha-256, in fewer rounds on a machine of 64 bits. */
  private static final String ROW = "SHA-512/256";

  private final SortedMap<String, Rows> tables = new TreeMap<>();

  /** The rows of a table, to which more may be added. */
  Rows table(String name) {
    return tables.computeIfAbsent(name, table -> new Rows());
  }

  /** Digest of each row in its one spelling; by any thread, as a large book has many. */
  static List<OfRow> rows(List<Row> rows) {
    return texts(rows.stream().map(Row::canonical).toList());
  }

  /** Digest of each text. */
  static List<OfRow> texts(List<String> texts) {
    MessageDigest sha = sha(ROW);
    List<OfRow> digests = new ArrayList<>(texts.size());
    for (String text : texts) {
      digests.add(new OfRow(sha.digest(bytes(text))));
    }
    return digests;
  }

  /** Digest of one row; ordered by its bytes, of which the first eight mostly tell. */
  static final class OfRow implements Comparable<OfRow> {
    private final byte[] digest;
    private final long first;

    private OfRow(byte[] digest) {
      this.digest = digest;
      this.first = ByteBuffer.wrap(digest).getLong();
    }

    @Override
    public int compareTo(OfRow other) {
      int order = Long.compareUnsigned(first, other.first);
      return order == 0 ? Arrays.compareUnsigned(digest, other.digest) : order;
    }
  }

  /** sha-256 over the name of each table that has rows and the digests of its rows, ascending. */
  String hex() {
    MessageDigest sha = sha("SHA-256");
    tables.forEach((name, rows) -> rows.enter(name, sha));
    return HexFormat.of().formatHex(sha.digest());
  }

  /** What the rows of a table say. */
  static final class Rows {
    private final List<OfRow> rows = new ArrayList<>();

    void add(List<OfRow> digests) {
      rows.addAll(digests);
    }

    private void enter(String name, MessageDigest sha) {
      if (!rows.isEmpty()) {
        rows.sort(Comparator.naturalOrder());
        sha.update(bytes(name + "\u001d"));
        rows.forEach(row -> sha.update(row.digest));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks " + algorithm, e);
    }
  }
}
