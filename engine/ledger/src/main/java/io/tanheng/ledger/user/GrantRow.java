package io.tanheng.ledger.user;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code user_grant}. */
@Entity(name = "GrantRow")
@Table(name = "user_grant")
final class GrantRow {
  /** All that it says. */
  @Embeddable
  record Key(
      @Column(name = "user_name") String user,
      String role,
      @Column(name = "park_id") String park,
      @Column(name = "enterprise_id") String enterprise) {}

  @EmbeddedId Key key;

  GrantRow() {}

  static GrantRow of(String user, Grant grant) {
    GrantRow row = new GrantRow();
    row.key = new Key(user, grant.role().word(), grant.park(), grant.enterprise());
    return row;
  }

  Grant grant() {
    return new Grant(Role.find(key.role()).orElseThrow(), key.park(), key.enterprise());
  }
}
