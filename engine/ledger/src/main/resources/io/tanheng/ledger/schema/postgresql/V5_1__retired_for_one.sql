-- What is retired, cancelled or expired never becomes available again, nor somebody else's.
create or replace function refuse_revival() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.block_id <> old.block_id
      or (old.status <> 'available' and new.status = 'available')
      or (old.status in ('cancelled', 'expired') and new.status <> old.status)
      or (old.status = 'retired' and new.status = 'retired'
        and (new.holder, new.beneficiary, new.retired_for)
          is distinct from (old.holder, old.beneficiary, old.retired_for)) then
    raise exception 'serials are used once' using errcode = '45000';
  end if;
  return new;
end $$;

create or replace trigger serial_segment_whole before truncate on serial_segment
  for each statement execute function refuse_change();
create or replace trigger issued_block_kept before delete on issued_block
  for each row execute function refuse_change();
