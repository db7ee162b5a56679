package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whose file it is.
 *
 * @param enterprise the one enterprise that its rows may belong to; absent where any may
 */
record Tenant(Optional<String> enterprise) {
  private static final String ID = "enterprise_id";

  static Tenant of(String enterprise) {
    return new Tenant(Optional.of(enterprise));
  }

  /** The single enterprise that the table {@code enterprises} of the file names. */
  static Tenant named(Collection<Rows> tables) {
    List<String> ids =
        tables.stream()
            .filter(rows -> rows.form().name().equals("enterprises"))
            .flatMap(rows -> rows.rows().stream())
            .flatMap(row -> row.find(ID, String.class).stream())
            .distinct()
            .toList();
    return new Tenant(ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty());
  }

  /** Reports a row of somebody else; a blank cell would be the park's shared facilities. */
  void check(Row row, TableForm table, Faults faults) {
    if (enterprise.isEmpty() || table.find(ID).isEmpty()) {
      return;
    }
    String id = row.find(ID, String.class).orElse(EnterpriseId.SHARED.value());
    if (!id.equals(enterprise.get())) {
      faults.add(
          "row-of-another-enterprise", row.place(ID), "value", id, "expected", enterprise.get());
    }
  }
}
