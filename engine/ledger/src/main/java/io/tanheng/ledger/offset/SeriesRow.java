package io.tanheng.ledger.offset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A row of {@code serial_series}. */
@Entity(name = "SeriesRow")
@Table(name = "serial_series")
final class SeriesRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "registry_key")
  String registry;

  @Column(name = "project_key")
  String project;

  String prefix;

  SeriesRow() {}

  static SeriesRow of(SeriesName name) {
    SeriesRow row = new SeriesRow();
    row.registry = name.registryKey();
    row.project = name.projectKey();
    row.prefix = name.prefix();
    return row;
  }
}
