-- Who enters blocks waits here for the others, as another spelling makes another series.
create table if not exists registry_turn (id int primary key);

insert into registry_turn (id)
  select 1 from (select count(*) as n from registry_turn) t where t.n = 0;

create index if not exists issued_block_project on issued_block (project_key, first_serial);
create index if not exists issued_block_prefix on issued_block (prefix, first_serial);
