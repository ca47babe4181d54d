-- Accounts, passwords, and the mandates under which people act.

create extension if not exists btree_gist;

create table account (
  id            uuid primary key,
  email         text not null,
  name_cyrillic text not null,
  name_latin    text not null,
  face          text not null,
  search_key    text not null,
  opened_at     timestamptz not null,
  version       int not null,
  constraint one_account_for_an_address unique (email),
  constraint address_is_kept_in_small_letters check (email = lower(email)),
  constraint letters_are_read_in_one_of_three_faces
    check (face in ('CYRILLIC', 'LATIN', 'ENGLISH'))
);

create table password (
  person    uuid primary key references account (id),
  hash      text not null,
  chosen_at timestamptz not null
);

create table mandate (
  id         uuid primary key,
  person     uuid not null references account (id),
  role       text not null,
  party      text not null,
  held_from  date not null,
  held_until date,
  granted_at timestamptz not null,
  ended_at   timestamptz,
  constraint mandate_is_for_a_known_kind_of_party
    check (party ~ '^(unit|organisation|institution):.+$'),
  constraint mandate_does_not_end_before_it_begins check (held_until >= held_from),
  constraint one_mandate_of_a_kind_at_a_time
    exclude using gist (
      person with =, role with =, party with =, daterange(held_from, held_until, '[]') with &&)
    where (ended_at is null)
);
create index mandate_of_party on mandate (party, role) where ended_at is null;
