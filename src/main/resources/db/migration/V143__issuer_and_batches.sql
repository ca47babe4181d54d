-- Who issues, under which name from which day on, who signs for it and how its numbers look.
create table certificate_issuer (
  institution       text not null,
  valid_from        date not null,
  name_cyrillic     text not null,
  name_latin        text not null,
  name_english      text not null,
  signatory_cyrillic text not null,
  signatory_latin   text not null,
  office            text not null,
  number_format     text not null,
  recorded_at       timestamptz not null,
  constraint one_name_of_an_issuer_from_a_day primary key (institution, valid_from),
  constraint a_number_names_its_book_and_its_place_in_it check (
    number_format like '%{program}%' and number_format like '%{godina}%'
    and number_format like '%{broj}%')
);

create trigger what_was_adopted_stays before update or delete or truncate on certificate_issuer
  for each statement execute function what_was_adopted_stays();

-- What was ordered to be issued, person by person, so that a stopped server goes on where it was.
create table certificate_batch (
  id         uuid not null primary key,
  session    uuid not null,
  title      text not null,
  ordered_at timestamptz not null,
  mandate    uuid not null,
  party      text not null,
  role       text not null,
  total      integer not null,
  constraint a_batch_is_of_somebody check (total >= 1)
);
create index certificate_batch_newest on certificate_batch (ordered_at desc);

create table certificate_batch_item (
  batch       uuid not null references certificate_batch (id),
  enrolment   uuid not null,
  ordinal     integer not null,
  attempts    integer not null default 0,
  outcome     text,
  certificate uuid references certificate (id),
  primary key (batch, enrolment),
  constraint known_outcome_of_an_item check (
    outcome in ('CERTIFICATE', 'CONFIRMATION', 'NOTHING', 'ALREADY')),
  constraint a_document_only_when_there_is_an_outcome
    check (certificate is null or outcome is not null)
);
create index certificate_batch_item_waiting on certificate_batch_item (attempts, batch, ordinal)
  where outcome is null;
