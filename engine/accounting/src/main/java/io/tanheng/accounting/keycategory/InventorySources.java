package io.tanheng.accounting.keycategory;

import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of a park's inventory by category, activity and gas, as the accounting total counts
 * them: transfers inside the park left out, deductions negative.
 *
 * @param year the year assessed
 * @param base the year compared with; absent where no earlier year has activity rows
 * @param amounts every source that either year has, by category, activity and gas
 */
public record InventorySources(int year, OptionalInt base, List<SourceAmount> amounts) {

  private record Key(String category, String activity, String gas) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::category).thenComparing(Key::activity).thenComparing(Key::gas);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  public InventorySources {
    amounts = List.copyOf(amounts);
  }

  /**
   * The sources of an inventory.
   *
   * @param inventory the year assessed
   * @param earlier inventories of earlier years, the earliest first
   * @param baseYear the base year of the book; where no inventory is of that year, the earliest is
   *     taken
   */
  public static InventorySources of(
      Inventory inventory, List<Inventory> earlier, OptionalInt baseYear) {
    Optional<Inventory> base =
        earlier.stream()
            .filter(each -> baseYear.isPresent() && each.year() == baseYear.getAsInt())
            .findFirst()
            .or(() -> earlier.stream().findFirst());
    SortedMap<Key, BigDecimal> now = tonnes(inventory);
    SortedMap<Key, BigDecimal> then = base.map(InventorySources::tonnes).orElseGet(TreeMap::new);
    SortedMap<Key, BigDecimal> keys = new TreeMap<>(now);
    keys.putAll(then);
    List<SourceAmount> amounts = new ArrayList<>();
    for (Key key : keys.keySet()) {
      amounts.add(
          new SourceAmount(
              key.category(),
              key.activity(),
              key.gas(),
              base.map(any -> then.getOrDefault(key, BigDecimal.ZERO)),
              now.getOrDefault(key, BigDecimal.ZERO)));
    }
    OptionalInt compared =
        base.map(each -> OptionalInt.of(each.year())).orElseGet(OptionalInt::empty);
    return new InventorySources(inventory.year(), compared, amounts);
  }

  private static SortedMap<Key, BigDecimal> tonnes(Inventory inventory) {
    SortedMap<Key, BigDecimal> tonnes = new TreeMap<>();
    for (EmissionLine line : inventory.lines()) {
      if (!line.activity().transfer() && line.counted().signum() != 0) {
        Key key =
            new Key(
                line.activity().category().word(), line.activity().activity().code(), line.gas());
        tonnes.merge(key, line.counted(), BigDecimal::add);
      }
    }
    return tonnes;
  }
}
