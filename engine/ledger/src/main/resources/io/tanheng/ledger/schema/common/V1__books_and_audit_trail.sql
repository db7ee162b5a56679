-- Every statement can be run again: a step that failed half-way is repeated as a whole.
create sequence if not exists ledger_id start with 1 increment by 50;

create table if not exists park (
  park_id varchar(200) primary key,
  name varchar(1000) not null
);

create table if not exists period_version (
  id bigint primary key,
  park_id varchar(200) not null references park,
  reporting_year int not null,
  number int not null check (number > 0),
  state varchar(20) not null
    check (state in ('draft', 'submitted', 'verified', 'approved', 'locked')),
  digest varchar(64) not null,
  reason_code varchar(40) not null,
  reason varchar(4000) not null,
  entered_by varchar(4000) not null,
  submitted_by varchar(200),
  verified_by varchar(200),
  approved_by varchar(200),
  locked_by varchar(200),
  locked_at timestamp(6) with time zone,
  unique (park_id, reporting_year, number),
  check ((state = 'locked') = (locked_at is not null)),
  check (approved_by is null or approved_by <> submitted_by)
);

create table if not exists book_table (
  version_id bigint not null references period_version,
  file varchar(500) not null,
  name varchar(40) not null,
  header varchar(1000000) not null,
  primary key (version_id, file)
);

create table if not exists book_row (
  version_id bigint not null,
  file varchar(500) not null,
  position int not null,
  row_key varchar(1000000) not null,
  enterprise_id varchar(200) not null,
  evidence varchar(1000000) not null,
  evidence_sha256 varchar(64) not null,
  cells varchar(1000000) not null,
  primary key (version_id, file, position),
  foreign key (version_id, file) references book_table
);

create table if not exists audit_entry (
  park_id varchar(200) not null,
  number bigint not null,
  at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  operation varchar(40) not null,
  subject varchar(4000) not null,
  old_value varchar(1000000) not null,
  new_value varchar(1000000) not null,
  reason varchar(4000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (park_id, number)
);

-- How far each park had come, in one chain over all parks.
create table if not exists park_head (
  sequence bigint primary key,
  park_id varchar(200) not null,
  number bigint not null,
  hash varchar(64) not null,
  previous varchar(64) not null,
  head varchar(64) not null,
  unique (park_id, number),
  foreign key (park_id, number) references audit_entry
);

-- Where each chain ends; that of the heads has a blank park.
create table if not exists chain_end (
  park_id varchar(200) primary key,
  number bigint not null,
  hash varchar(64) not null
);

insert into chain_end (park_id, number, hash)
  select '', 0, '' from (select count(*) as n from chain_end where park_id = '') c
  where c.n = 0;

-- Files by their sha-256, in parts of at most a million bytes.
create table if not exists stored_file (
  sha256 varchar(64) primary key,
  size bigint not null,
  media_type varchar(200) not null
);

create table if not exists file_part (
  sha256 varchar(64) not null references stored_file,
  position int not null,
  content bytea not null,
  primary key (sha256, position)
);
