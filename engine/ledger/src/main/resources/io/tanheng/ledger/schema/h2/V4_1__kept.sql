create trigger if not exists energy_event_append_only before update, delete on energy_event
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists energy_year_kept before delete on energy_year
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists shared_set_approved before update, delete on shared_set
  for each row call 'io.tanheng.ledger.database.h2.ApprovedSet';
create trigger if not exists shared_file_append_only before update, delete on shared_file
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists finding_kept before delete on finding
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
create trigger if not exists archived_evaluation_append_only
  before update, delete on archived_evaluation
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
