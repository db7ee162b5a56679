package io.tanheng.accounting.inventory;

import io.tanheng.accounting.emission.EmissionLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What moves the accounting total from one inventory of a park to another of the same activity
 * rows.
 *
 * @param items each activity and gas whose tonnes differ; their sum is the total exactly
 * @param total tCO2e, the second less the first
 */
public record InventoryDifference(List<Item> items, BigDecimal total) {
  /**
   * One activity and gas.
   *
   * @param activity code of the activity
   * @param gas code of the gas
   * @param before tCO2e in the first
   * @param after tCO2e in the second
   */
  public record Item(String activity, String gas, BigDecimal before, BigDecimal after) {
    /** tCO2e, the second less the first. */
    public BigDecimal difference() {
      return after.subtract(before);
    }
  }

  private record Key(String activity, String gas) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::activity).thenComparing(Key::gas);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  public InventoryDifference {
    items = List.copyOf(items);
  }

  /** The difference of two inventories of one park. */
  public static InventoryDifference between(Inventory before, Inventory after) {
    SortedMap<Key, BigDecimal> old = tonnes(before);
    SortedMap<Key, BigDecimal> now = tonnes(after);
    SortedMap<Key, BigDecimal> keys = new TreeMap<>(old);
    keys.putAll(now);
    List<Item> items = new ArrayList<>();
    for (Key key : keys.keySet()) {
      BigDecimal from = old.getOrDefault(key, BigDecimal.ZERO);
      BigDecimal to = now.getOrDefault(key, BigDecimal.ZERO);
      if (from.compareTo(to) != 0) {
        items.add(new Item(key.activity(), key.gas(), from, to));
      }
    }
    BigDecimal total =
        items.stream().map(Item::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new InventoryDifference(items, total);
  }

  private static SortedMap<Key, BigDecimal> tonnes(Inventory inventory) {
    SortedMap<Key, BigDecimal> tonnes = new TreeMap<>();
    for (EmissionLine line : inventory.lines()) {
      if (!line.activity().transfer()) {
        Key key = new Key(line.activity().activity().code(), line.gas());
        tonnes.merge(key, line.counted(), BigDecimal::add);
      }
    }
    return tonnes;
  }
}
