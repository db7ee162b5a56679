create trigger if not exists issued_block_once before insert, update on issued_block
  for each row call 'io.tanheng.ledger.database.h2.SerialsOfSeriesOnce';
create trigger if not exists serial_segment_once before insert, update on serial_segment
  for each row call 'io.tanheng.ledger.database.h2.SerialsOfBlockOnce';
create trigger if not exists serial_segment_used_once before update, delete on serial_segment
  for each row call 'io.tanheng.ledger.database.h2.UsedOnce';
create trigger if not exists offset_event_append_only before update, delete on offset_event
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
