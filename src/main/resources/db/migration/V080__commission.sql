-- The commission of a call: who sits in it, what they stated, from what they withdrew.

create table commission (
  call         uuid primary key,
  appointed_at timestamptz not null,
  appointed_by uuid not null
);

create table commission_seat (
  call      uuid not null references commission,
  position  int not null,
  person    uuid not null,
  president boolean not null,
  primary key (call, position),
  constraint a_person_sits_once unique (call, person),
  constraint seats_are_counted_from_one check (position > 0)
);
create unique index one_president_presides on commission_seat (call) where president;
create index commission_seat_by_person on commission_seat (person);

create table commission_statement (
  id        uuid primary key,
  call      uuid not null,
  person    uuid not null,
  text      text not null,
  signed_at timestamptz not null,
  signed_by uuid not null,
  digest    text not null,
  constraint a_member_signs_once unique (call, person),
  constraint only_members_sign foreign key (call, person) references commission_seat (call, person)
);

create table commission_statement_application (
  statement   uuid not null references commission_statement,
  application uuid not null,
  primary key (statement, application)
);

create table commission_recusal (
  id          uuid primary key,
  call        uuid not null,
  person      uuid not null,
  application uuid not null,
  conflict    text not null,
  explanation text not null,
  declared_at timestamptz not null,
  constraint a_member_withdraws_once unique (call, person, application),
  constraint only_members_withdraw
    foreign key (call, person) references commission_seat (call, person),
  constraint conflict_is_of_a_known_kind
    check (conflict in ('OWN_ORGANISATION', 'RELATIVE', 'EMPLOYMENT', 'MEMBERSHIP', 'OTHER')),
  constraint another_conflict_is_explained check (conflict <> 'OTHER' or explanation <> '')
);
