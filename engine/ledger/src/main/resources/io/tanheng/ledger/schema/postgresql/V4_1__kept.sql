create or replace trigger energy_event_append_only before update or delete on energy_event
  for each row execute function refuse_change();
create or replace trigger energy_year_kept before delete on energy_year
  for each row execute function refuse_change();

create or replace function refuse_change_of_approved() returns trigger language plpgsql as $$
begin
  raise exception 'an approved set is never changed' using errcode = '45000';
end $$;

create or replace trigger shared_set_approved before update on shared_set
  for each row when (old.approved_by is not null or old.digest <> new.digest
    or old.entered_by <> new.entered_by)
  execute function refuse_change_of_approved();
create or replace trigger shared_set_kept before delete on shared_set
  for each row execute function refuse_change();
create or replace trigger shared_file_append_only before update or delete on shared_file
  for each row execute function refuse_change();
create or replace trigger finding_kept before delete on finding
  for each row execute function refuse_change();
create or replace trigger archived_evaluation_append_only
  before update or delete on archived_evaluation
  for each row execute function refuse_change();
