create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '45000';
end $$;

create or replace trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create or replace trigger audit_entry_whole before truncate on audit_entry
  for each statement execute function refuse_change();
create or replace trigger park_head_append_only before update or delete on park_head
  for each row execute function refuse_change();
create or replace trigger park_head_whole before truncate on park_head
  for each statement execute function refuse_change();
create or replace trigger chain_end_kept before delete on chain_end
  for each row execute function refuse_change();
create or replace trigger chain_end_whole before truncate on chain_end
  for each statement execute function refuse_change();

create or replace function refuse_frozen_row() returns trigger language plpgsql as $$
declare
  version bigint := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if not exists (select 1 from period_version where id = version and state = 'draft')
      or (tg_op = 'UPDATE' and old.version_id <> new.version_id) then
    raise exception 'the version % is no draft', version using errcode = '45000';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create or replace trigger book_row_frozen before insert or update or delete on book_row
  for each row execute function refuse_frozen_row();
create or replace trigger book_table_frozen before insert or update or delete on book_table
  for each row execute function refuse_frozen_row();

create or replace function refuse_unlocking() returns trigger language plpgsql as $$
begin
  raise exception 'a locked version is never changed' using errcode = '45000';
end $$;

create or replace trigger period_version_locked before update or delete on period_version
  for each row when (old.state = 'locked') execute function refuse_unlocking();

create or replace trigger stored_file_append_only before update or delete on stored_file
  for each row execute function refuse_change();
create or replace trigger file_part_append_only before update or delete on file_part
  for each row execute function refuse_change();
