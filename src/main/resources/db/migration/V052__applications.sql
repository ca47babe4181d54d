-- Registry books of the units, received applications, and exactly what was sent.

create table registry_book (
  id   integer generated always as identity primary key,
  unit text not null,
  year integer not null,
  mark text not null default '401',
  constraint one_book_of_a_unit_and_year unique (unit, year)
);
comment on table registry_book is
  'numbers come from the sequence registry_book_{id}, so that nobody waits for another (ADR 7)';
comment on column registry_book.mark is 'classification before the number: 401-21/2027';

create table application (
  id                uuid not null references application_draft (id),
  call              uuid not null,
  unit              text not null,
  organisation      uuid not null,
  organisation_name text not null,
  title             text not null,
  requested_paras   bigint not null,
  total_paras       bigint not null,
  number            bigint not null,
  registry_number   text not null,
  received_at       timestamptz not null,
  digest            text not null,
  stage             text not null,
  withdrawn_at      timestamptz,
  version           integer not null,
  constraint application_is_filed_once primary key (id),
  constraint one_application_under_a_number unique (unit, registry_number),
  constraint amounts_are_not_negative
    check (requested_paras >= 0 and total_paras >= 0),
  constraint application_has_a_known_stage check (stage in ('SUBMITTED', 'WITHDRAWN')),
  constraint withdrawn_application_has_its_moment
    check ((stage = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint withdrawn_after_received check (withdrawn_at >= received_at)
);
create index application_of_call on application (call, number);
create index application_of_organisation on application (organisation, received_at);

create table application_sending (
  application uuid not null references application (id),
  ordinal     integer not null,
  at          timestamptz not null,
  digest      text not null,
  content     text not null,
  primary key (application, ordinal),
  constraint digest_is_of_the_content
    check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
-- Read rarely and whole; compressing it would cost every sending.
alter table application_sending alter column content set storage external;

create function what_was_sent_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was sent stays: % refused', tg_op;
end $$;

create trigger what_was_sent_stays before update or delete or truncate on application_sending
  for each statement execute function what_was_sent_stays();
