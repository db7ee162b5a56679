package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Near;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The enterprises that other tables may name. */
final class EnterpriseIds {
  /** What Chinese books call the shared facilities. */
  static final Set<String> PARK_ZH = Set.of("园区", "园区公用设施", "公用设施", "共用设施");

  private final SortedSet<String> known = new TreeSet<>();
  private final boolean complete;

  /** Ids of the table {@code enterprises}, of rows with other faults too. */
  EnterpriseIds(Rows enterprises) {
    for (Row row : enterprises.rows()) {
      row.find("enterprise_id", String.class).ifPresent(known::add);
    }
    complete = enterprises.lost().isEmpty() && known.size() == enterprises.rows().size();
  }

  /** Form of a cell that names an enterprise, or {@code park}. */
  static Cell read(String text) {
    String id = PARK_ZH.contains(text) ? EnterpriseId.SHARED.value() : text;
    return Cell.good(id, id);
  }

  /**
   * Reports an id that the table {@code enterprises} lacks; where an id of that table itself is bad
   * or stands twice, nothing, as that fault was told.
   */
  void check(Row row, String column) {
    Optional<String> id = row.find(column, String.class);
    if (id.isPresent() && complete && !known(id.get())) {
      row.fault(
          column,
          "unknown-enterprise",
          "value",
          id.get(),
          "near",
          Near.text(Near.of(id.get(), known)));
    }
  }

  private boolean known(String id) {
    return known.contains(id) || id.equals(EnterpriseId.SHARED.value());
  }

  /** The enterprise a row names; a blank cell is the shared facilities. */
  static EnterpriseId of(Row row, String column) {
    return row.find(column, String.class).map(EnterpriseId::new).orElse(EnterpriseId.SHARED);
  }
}
