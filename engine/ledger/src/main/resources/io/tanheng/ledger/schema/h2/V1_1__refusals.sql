create trigger if not exists audit_entry_append_only before update, delete on audit_entry
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists park_head_append_only before update, delete on park_head
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists chain_end_kept before delete on chain_end
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists book_row_frozen before insert, update, delete on book_row
  for each row call 'io.tanheng.ledger.database.h2.FrozenVersion';
create trigger if not exists book_table_frozen before insert, update, delete on book_table
  for each row call 'io.tanheng.ledger.database.h2.FrozenVersion';
create trigger if not exists period_version_locked before update, delete on period_version
  for each row call 'io.tanheng.ledger.database.h2.LockedVersion';
create trigger if not exists stored_file_append_only before update, delete on stored_file
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists file_part_append_only before update, delete on file_part
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
