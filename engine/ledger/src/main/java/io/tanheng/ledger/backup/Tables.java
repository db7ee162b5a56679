package io.tanheng.ledger.backup;

import java.util.List;

/** The tables of a ledger, those that are referred to first. */
final class Tables {
  static final String VERSIONS = "period_version";
  static final String ENDS = "chain_end";

  static final List<String> ALL =
      List.of(
          "park",
          VERSIONS,
          "book_table",
          "book_row",
          "stored_file",
          "file_part",
          "audit_entry",
          "park_head",
          ENDS,
          "serial_series",
          "project_period",
          "issued_block",
          "serial_segment",
          "offset_event",
          "ledger_user",
          "user_grant",
          "energy_year",
          "energy_event",
          "shared_set",
          "shared_file",
          "finding",
          "archived_evaluation");

  /** Those whose id is drawn from the sequence. */
  static final List<String> NUMBERED =
      List.of(
          VERSIONS,
          "serial_series",
          "issued_block",
          "serial_segment",
          "offset_event",
          "shared_set",
          "finding",
          "archived_evaluation");

  private Tables() {}

  /** The entry of a table in the file. */
  static String entry(String table) {
    return table + ".jsonl";
  }
}
