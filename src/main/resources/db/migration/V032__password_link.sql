-- Links by which a password is chosen. The secret of a link stands nowhere: it is computed from the
-- id under the key of the installation, which a practice world keeps here and production is given.

create table password_link (
  id          uuid primary key,
  person      uuid references account (id),
  asked_at    timestamptz not null,
  valid_until timestamptz not null,
  used_at     timestamptz,
  constraint link_ends_after_it_begins check (valid_until > asked_at),
  constraint nobodys_link_is_never_used check (person is not null or used_at is null)
);
comment on column password_link.person is
  'Null when nobody has the address that was asked for: asking leaves the same trace.';
create index password_link_of_person on password_link (person) where used_at is null;

create table people_key (
  only_one boolean not null default true,
  secret   bytea not null,
  made_at  timestamptz not null,
  constraint there_is_one_people_key primary key (only_one),
  constraint the_one_people_key_is_true check (only_one)
);
