package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import java.nio.ByteBuffer;
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
  /** Of 256 bits as sha-256, in fewer rounds on a machine of 64 bits. */
  private static final String ROW = "SHA-512/256";

  private static final int LENGTH = 32;

  private final SortedMap<String, Rows> tables = new TreeMap<>();

  /** The rows of a table, to which more may be added. */
  Rows table(String name) {
    return tables.computeIfAbsent(name, table -> new Rows());
  }

  /**
   * Digests of rows in their one spelling, side by side; by any thread, as a book may have many.
   */
  static byte[] rows(List<Row> rows) {
    return texts(rows.stream().map(Row::canonical).toList());
  }

  /** Digests of texts, side by side. */
  static byte[] texts(List<String> texts) {
    MessageDigest sha = sha(ROW);
    ByteBuffer digests = ByteBuffer.allocate(texts.size() * LENGTH);
    for (String text : texts) {
      digests.put(sha.digest(bytes(text)));
    }
    return digests.array();
  }

  /** Digest of one row; ordered by its bytes, of which the first eight mostly tell. */
  private static final class OfRow implements Comparable<OfRow> {
    private final byte[] digests;
    private final int from;
    private final long first;

    private OfRow(byte[] digests, int from) {
      this.digests = digests;
      this.from = from;
      this.first = ByteBuffer.wrap(digests, from, LENGTH).getLong();
    }

    @Override
    public int compareTo(OfRow other) {
      int order = Long.compareUnsigned(first, other.first);
      return order == 0
          ? Arrays.compareUnsigned(
              digests, from, from + LENGTH, other.digests, other.from, other.from + LENGTH)
          : order;
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
    private final List<byte[]> digests = new ArrayList<>();

    void add(byte[] more) {
      digests.add(more);
    }

    private void enter(String name, MessageDigest sha) {
      OfRow[] rows = sorted();
      if (rows.length > 0) {
        sha.update(bytes(name + "\u001d"));
        ByteBuffer all = ByteBuffer.allocate(rows.length * LENGTH);
        for (OfRow row : rows) {
          all.put(row.digests, row.from, LENGTH);
        }
        sha.update(all.array());
      }
    }

    private OfRow[] sorted() {
      OfRow[] rows = new OfRow[digests.stream().mapToInt(each -> each.length / LENGTH).sum()];
      int next = 0;
      for (byte[] some : digests) {
        for (int from = 0; from < some.length; from += LENGTH) {
          rows[next++] = new OfRow(some, from);
        }
      }
      Arrays.parallelSort(rows);
      return rows;
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
