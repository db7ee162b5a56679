-- Each MWh that a park makes has one use; what has none yet is unused.
create table if not exists energy_year (
  park_id varchar(200) not null,
  reporting_year int not null,
  generated numeric(24, 6) not null check (generated >= 0),
  self_use numeric(24, 6) not null check (self_use >= 0),
  certificate_sold numeric(24, 6) not null check (certificate_sold >= 0),
  certified_reduction numeric(24, 6) not null check (certified_reduction >= 0),
  unused numeric(24, 6) not null check (unused >= 0),
  primary key (park_id, reporting_year),
  check (generated = self_use + certificate_sold + certified_reduction + unused)
);

create table if not exists energy_event (
  park_id varchar(200) not null,
  reporting_year int not null,
  document varchar(400) not null,
  purpose varchar(20) not null
    check (purpose in ('generated', 'self_use', 'certificate_sold', 'certified_reduction')),
  mwh numeric(24, 6) not null check (mwh <> 0),
  event_date date not null,
  at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  reason varchar(4000) not null,
  primary key (park_id, reporting_year, document),
  foreign key (park_id, reporting_year) references energy_year
);

-- Files of factor sets and methods that all parks share, and scenarios of a park.
create table if not exists shared_set (
  id bigint primary key,
  park_id varchar(200) not null,
  kind varchar(20) not null check (kind in ('factors', 'method', 'scenario')),
  name varchar(200) not null,
  number int not null check (number > 0),
  digest varchar(64) not null,
  entered_by varchar(200) not null,
  entered_at timestamp(6) with time zone not null,
  reason varchar(4000) not null,
  approved_by varchar(200),
  unique (park_id, kind, name, number),
  check (approved_by is null or approved_by <> entered_by)
);

create table if not exists shared_file (
  set_id bigint not null references shared_set,
  path varchar(500) not null,
  sha256 varchar(64) not null references stored_file,
  primary key (set_id, path)
);

create table if not exists finding (
  id bigint primary key,
  version_id bigint not null references period_version,
  text varchar(4000) not null,
  raised_by varchar(200) not null,
  raised_at timestamp(6) with time zone not null,
  closed_by varchar(200),
  answer varchar(4000) not null
);

-- Results as they were, whole; the columns are for queries.
create table if not exists archived_evaluation (
  id bigint primary key,
  version_id bigint not null references period_version,
  digest varchar(64) not null,
  method varchar(200) not null,
  profile varchar(200) not null,
  total numeric(38, 6) not null,
  residual numeric(38, 6) not null,
  score numeric(12, 6),
  grade varchar(20) not null,
  zero_carbon boolean not null,
  sha256 varchar(64) not null references stored_file,
  summary_en varchar(64) not null references stored_file,
  summary_zh varchar(64) not null references stored_file,
  archived_by varchar(200) not null,
  archived_at timestamp(6) with time zone not null,
  unique (version_id, sha256)
);
