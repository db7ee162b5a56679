alter table issued_block drop constraint if exists issued_block_once;
alter table issued_block add constraint issued_block_once exclude using gist (
  int8range(series_id, series_id, '[]') with &&, int8range(first_serial, end_serial) with &&);

alter table serial_segment drop constraint if exists serial_segment_once;
alter table serial_segment add constraint serial_segment_once exclude using gist (
  int8range(block_id, block_id, '[]') with &&, int8range(first_serial, end_serial) with &&);

create or replace trigger offset_event_append_only before update or delete on offset_event
  for each row execute function refuse_change();
create or replace trigger offset_event_whole before truncate on offset_event
  for each statement execute function refuse_change();

-- What is retired, cancelled or expired never becomes available again.
create or replace function refuse_revival() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.block_id <> old.block_id
      or (old.status <> 'available' and new.status = 'available')
      or (old.status in ('cancelled', 'expired') and new.status <> old.status) then
    raise exception 'serials are used once' using errcode = '45000';
  end if;
  return new;
end $$;

create or replace trigger serial_segment_used_once before update or delete on serial_segment
  for each row execute function refuse_revival();
