package io.tanheng.ledger.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code ledger_user}. */
@Entity(name = "UserRow")
@Table(name = "ledger_user")
final class UserRow {
  @Id String name;

  @Column(name = "password_hash")
  String hash;

  UserRow() {}

  static UserRow of(String name, String hash) {
    UserRow row = new UserRow();
    row.name = name;
    row.hash = hash;
    return row;
  }
}
