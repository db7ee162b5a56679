create table if not exists ledger_user (
  name varchar(100) primary key,
  password_hash varchar(200) not null
);

create table if not exists user_grant (
  user_name varchar(100) not null references ledger_user,
  role varchar(20) not null
    check (role in ('accountant', 'administrator', 'assessor', 'planner', 'auditor')),
  park_id varchar(200) not null,
  enterprise_id varchar(200) not null,
  primary key (user_name, role, park_id, enterprise_id)
);
