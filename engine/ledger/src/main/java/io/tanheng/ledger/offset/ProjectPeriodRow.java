package io.tanheng.ledger.offset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code project_period}. */
@Entity(name = "ProjectPeriodRow")
@Table(name = "project_period")
final class ProjectPeriodRow {
  /**
   * Its key.
   *
   * @param project project, spelt one way
   * @param vintage year
   */
  @Embeddable
  record Key(@Column(name = "project_key") String project, int vintage) {}

  @EmbeddedId Key key;
  String benefit;

  ProjectPeriodRow() {}

  static ProjectPeriodRow of(Key key, String benefit) {
    ProjectPeriodRow row = new ProjectPeriodRow();
    row.key = key;
    row.benefit = benefit;
    return row;
  }
}
