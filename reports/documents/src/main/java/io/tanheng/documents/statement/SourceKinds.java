package io.tanheng.documents.statement;

import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of sources of an inventory and how many there are of each (§7.3 1)). */
final class SourceKinds {
  /**
   * One kind.
   *
   * @param category word of the category
   * @param account where it is booked, in lower case
   * @param activities how many different activities
   * @param enterprises at how many enterprises
   * @param rows from how many rows
   * @param gases which gases
   */
  record Kind(
      String category,
      String account,
      int activities,
      int enterprises,
      int rows,
      Set<String> gases) {}

  private record Key(String category, Account account) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byAccount = account.compareTo(other.account);
      return byAccount != 0 ? byAccount : category.compareTo(other.category);
    }
  }

  private static final class Count {
    private final Set<String> activities = new HashSet<>();
    private final Set<String> enterprises = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> gases = new HashSet<>();
  }

  private SourceKinds() {}

  static List<Kind> of(Inventory inventory) {
    Map<Key, Count> counts = new TreeMap<>();
    for (EmissionLine line : inventory.lines()) {
      Key key = new Key(line.activity().category().word(), line.account());
      Count count = counts.computeIfAbsent(key, none -> new Count());
      count.activities.add(line.activity().activity().code());
      count.enterprises.add(line.activity().enterprise().value());
      count.rows.add(line.activity().id().value());
      if (!line.gas().isEmpty()) {
        count.gases.add(line.gas());
      }
    }
    List<Kind> kinds = new ArrayList<>();
    counts.forEach((key, count) -> kinds.add(kind(key, count)));
    return kinds;
  }

  private static Kind kind(Key key, Count count) {
    return new Kind(
        key.category(),
        key.account().name().toLowerCase(Locale.ROOT),
        count.activities.size(),
        count.enterprises.size(),
        count.rows.size(),
        count.gases);
  }
}
