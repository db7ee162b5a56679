-- Serials of one prefix within a project of a registry; what is compared is spelt one way.
create table if not exists serial_series (
  id bigint primary key,
  registry_key varchar(200) not null,
  project_key varchar(200) not null,
  prefix varchar(400) not null,
  unique (registry_key, project_key, prefix)
);

-- The output of a project in a year is certificates or credits.
create table if not exists project_period (
  project_key varchar(200) not null,
  vintage int not null,
  benefit varchar(20) not null check (benefit in ('certificate', 'credit')),
  primary key (project_key, vintage),
  unique (project_key, vintage, benefit)
);

-- Serials from first_serial to end_serial, the end left out; each counts one tCO2e or MWh.
create table if not exists issued_block (
  id bigint primary key,
  series_id bigint not null references serial_series,
  kind varchar(40) not null,
  registry varchar(200) not null,
  project varchar(200) not null,
  project_key varchar(200) not null,
  vintage int not null,
  benefit varchar(20) not null,
  first_serial bigint not null check (first_serial >= 0),
  end_serial bigint not null,
  acquired_on date not null,
  expires_on date,
  available bigint not null check (available >= 0),
  retired bigint not null check (retired >= 0),
  cancelled bigint not null check (cancelled >= 0),
  expired bigint not null check (expired >= 0),
  prefix varchar(400) not null,
  check (first_serial < end_serial),
  check (end_serial - first_serial = available + retired + cancelled + expired),
  foreign key (project_key, vintage, benefit)
    references project_period (project_key, vintage, benefit)
);

create table if not exists serial_segment (
  id bigint primary key,
  block_id bigint not null references issued_block,
  first_serial bigint not null,
  end_serial bigint not null,
  status varchar(20) not null check (status in ('available', 'retired', 'cancelled', 'expired')),
  holder varchar(200) not null,
  beneficiary varchar(400) not null,
  retired_for int,
  check (first_serial < end_serial),
  check ((status = 'retired') = (retired_for is not null))
);

create index if not exists serial_segment_block on serial_segment (block_id, first_serial);

create table if not exists offset_event (
  id bigint primary key,
  block_id bigint not null references issued_block,
  kind varchar(20) not null
    check (kind in ('acquire', 'retire', 'transfer', 'cancel', 'reverse', 'expire')),
  first_serial bigint not null,
  end_serial bigint not null,
  from_account varchar(20) not null,
  to_account varchar(20) not null,
  holder varchar(200) not null,
  counterparty varchar(400) not null,
  retired_for int,
  event_date date not null,
  at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  reason varchar(4000) not null,
  check (first_serial < end_serial)
);

create index if not exists offset_event_block on offset_event (block_id, id);
