package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.offset.ClaimedLots;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.factors.catalog.FactorCatalog;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lots of a book that is known to be sound, and little besides. */
public final class LotReader {
  /** The tables that it reads. */
  public static final Set<String> TABLES =
      Set.of(BookForm.PARK, BookForm.ENTERPRISES, BookForm.OFFSETS);

  private static final Set<String> NAMES = Set.of("name", "name_zh");

  private final Words words = Words.shipped();
  private final BookForm form;
  private final Map<String, Table> tables;

  /** Reads from those tables, by their names. */
  public LotReader(Map<String, Table> tables, FactorCatalog catalog) {
    this.form = BookForm.of(words, catalog);
    this.tables = Map.copyOf(tables);
  }

  /** Every lot. */
  public List<OffsetLot> lots() {
    return OffsetRows.read(rows(BookForm.OFFSETS));
  }

  /** Whoever lots of the year may be retired for. */
  public ClaimedLots claimed(String park, int year) {
    List<String> names =
        rows(BookForm.PARK).rows().stream().filter(this::name).map(r -> r.text("value")).toList();
    List<Enterprise> enterprises = EnterpriseRows.read(rows(BookForm.ENTERPRISES));
    return new ClaimedLots(park, names, enterprises, year);
  }

  private boolean name(Row row) {
    return NAMES.contains(words.english("park.key", row.text("key")));
  }

  private Rows rows(String name) {
    Table table = tables.get(name);
    return table == null
        ? Rows.none(form.get(name))
        : RowReader.read(table, form.get(name), words, new Faults());
  }
}
