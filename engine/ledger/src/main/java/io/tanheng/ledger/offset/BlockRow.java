package io.tanheng.ledger.offset;

import io.tanheng.accounting.offset.OffsetKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A row of {@code issued_block}. */
@Entity(name = "BlockRow")
@Table(name = "issued_block")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class BlockRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "series_id")
  long series;

  String kind;
  String registry;
  String project;

  @Column(name = "project_key")
  String projectKey;

  String prefix;

  int vintage;
  String benefit;

  @Column(name = "first_serial")
  long first;

  @Column(name = "end_serial")
  long end;

  @Column(name = "acquired_on")
  LocalDate acquiredOn;

  @Column(name = "expires_on")
  LocalDate expiresOn;

  long available;
  long retired;
  long cancelled;
  long expired;

  BlockRow() {}

  static BlockRow of(Block block, SeriesRow series) {
    BlockRow row = new BlockRow();
    row.id = block.id();
    row.series = series.id;
    row.kind = block.kind().word();
    row.registry = block.name().series().registry();
    row.project = block.name().series().project();
    row.projectKey = series.project;
    row.prefix = series.prefix;
    row.vintage = block.vintage();
    row.benefit = benefit(block.kind());
    row.first = block.name().serials().first();
    row.end = block.name().serials().end();
    row.acquiredOn = block.acquiredOn();
    row.expiresOn = block.expiresOn().orElse(null);
    row.set(block.balance());
    return row;
  }

  /** Green power and certificates exclude credits of the same output. */
  static String benefit(OffsetKind kind) {
    return kind.green() ? "certificate" : "credit";
  }

  void set(Balance balance) {
    available = balance.available();
    retired = balance.retired();
    cancelled = balance.cancelled();
    expired = balance.expired();
  }

  Block block() {
    return new Block(
        id,
        OffsetKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        new SerialBlock(new SeriesName(registry, project, prefix), new SerialInterval(first, end)),
        vintage,
        acquiredOn,
        Optional.ofNullable(expiresOn),
        new Balance(available, retired, cancelled, expired));
  }
}
