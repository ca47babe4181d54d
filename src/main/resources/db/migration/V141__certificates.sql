-- The register of certificates and confirmations. Nothing in it is changed or deleted: whatever
-- happens to a document is one more entry.
create table certificate_book (
  institution text not null,
  programme   text not null,
  year        integer not null,
  last        integer not null,
  constraint one_book_of_a_programme_and_year primary key (institution, programme, year),
  constraint numbers_are_counted_from_one check (last >= 1)
);
comment on table certificate_book is
  'a counter in the transaction of the issue: the numbers of a book have no gaps';

create table certificate (
  id          uuid not null primary key,
  institution text not null,
  programme   text not null,
  year        integer not null,
  position    integer not null,
  number      text not null,
  kind        text not null,
  subject     text not null,
  series      uuid not null,
  session     uuid not null,
  enrolment   uuid not null,
  person      uuid,
  unit        text,
  issued_on   date not null,
  valid_until date,
  constraint one_document_at_a_position unique (institution, programme, year, position),
  constraint one_document_under_a_number unique (institution, number),
  constraint one_document_of_a_kind_for_an_enrolment unique (enrolment, kind),
  constraint known_kind_of_document check (kind in ('CERTIFICATE', 'CONFIRMATION')),
  constraint a_document_holds_for_at_least_its_day check (valid_until >= issued_on)
);
create index certificate_of_session on certificate (session);
create index certificate_of_person on certificate (person, subject) where person is not null;
create index certificate_of_unit on certificate (unit) where unit is not null;

create table certificate_entry (
  certificate uuid not null references certificate (id),
  ordinal     integer not null,
  kind        text not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  mandate     uuid not null,
  ground      text not null,
  primary key (certificate, ordinal),
  constraint known_kind_of_entry check (kind in ('ISSUED', 'CORRECTED', 'DUPLICATE', 'REVOKED')),
  constraint the_first_entry_is_the_issue check ((ordinal = 1) = (kind = 'ISSUED')),
  constraint every_later_entry_has_its_ground check (kind = 'ISSUED' or btrim(ground) <> '')
);
create unique index revoked_once on certificate_entry (certificate) where kind = 'REVOKED';

create table status_list (
  number    integer not null,
  opened_at timestamptz not null,
  constraint status_lists_are_numbered primary key (number)
);

create table status_place (
  list  integer not null references status_list (number),
  index integer not null,
  constraint one_credential_at_a_place primary key (list, index),
  constraint place_is_in_the_list check (index between 0 and 131071)
);

create table certificate_document (
  code         text not null primary key,
  certificate  uuid not null,
  entry        integer not null,
  content      text not null,
  digest       text not null,
  credential   text not null,
  token        text not null,
  status_list  integer not null,
  status_index integer not null,
  constraint document_of_an_entry unique (certificate, entry),
  constraint document_belongs_to_its_entry
    foreign key (certificate, entry) references certificate_entry (certificate, ordinal),
  constraint document_has_its_own_place unique (status_list, status_index),
  constraint document_has_a_place_in_a_list
    foreign key (status_list, status_index) references status_place (list, index),
  constraint digest_is_of_the_document
    check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- What every outcome was decided from, also of those who got nothing.
create table completion (
  enrolment uuid not null,
  ordinal   integer not null,
  session   uuid not null,
  at        timestamptz not null,
  outcome   text not null,
  rule      integer not null references completion_rule (number),
  judgement text not null,
  digest    text not null,
  primary key (enrolment, ordinal),
  constraint known_outcome_of_a_training
    check (outcome in ('CERTIFICATE', 'CONFIRMATION', 'NOTHING')),
  constraint digest_is_of_the_judgement
    check (digest = encode(sha256(convert_to(judgement, 'UTF8')), 'hex'))
);
create index completion_of_session on completion (session);

create function register_keeps_everything() returns trigger language plpgsql as $$
begin
  raise exception 'The register keeps everything: % refused', tg_op;
end $$;

create trigger register_keeps_everything before update or delete or truncate on certificate
  for each statement execute function register_keeps_everything();
create trigger register_keeps_everything before update or delete or truncate on certificate_entry
  for each statement execute function register_keeps_everything();
create trigger register_keeps_everything before update or delete or truncate on certificate_document
  for each statement execute function register_keeps_everything();
create trigger register_keeps_everything before update or delete or truncate on status_place
  for each statement execute function register_keeps_everything();
create trigger register_keeps_everything before update or delete or truncate on completion
  for each statement execute function register_keeps_everything();

create function nothing_follows_a_revocation() returns trigger language plpgsql as $$
begin
  if exists (
    select from certificate_entry where certificate = new.certificate and kind = 'REVOKED') then
    raise exception 'Nothing follows a revocation: % refused', new.kind;
  end if;
  return new;
end $$;

create trigger nothing_follows_a_revocation before insert on certificate_entry
  for each row execute function nothing_follows_a_revocation();
