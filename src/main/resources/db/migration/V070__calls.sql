-- Calls: drafts and what was published, with the terms computed for each and what happened since.
create table call_numbering (
  prefix text not null,
  year   integer not null,
  last   integer not null,
  constraint one_sequence_of_codes_for_a_prefix_and_year primary key (prefix, year)
);

create table call (
  id           uuid primary key,
  code         text not null,
  unit         text not null,
  stage        text not null,
  text         jsonb not null,
  saved_at     timestamptz not null,
  saved_by     uuid not null,
  published_at timestamptz,
  last_day     date,
  closes_at    timestamptz,
  digest       text,
  version      integer not null,
  constraint one_call_of_a_code unique (code),
  constraint call_has_a_known_stage check (stage in ('DRAFT', 'PUBLISHED')),
  constraint published_call_has_its_moment check ((stage = 'PUBLISHED') = (published_at is not null)),
  constraint published_call_has_its_last_day
    check ((published_at is null) = (last_day is null) and (last_day is null) = (closes_at is null)),
  constraint published_call_has_its_digest check ((published_at is null) = (digest is null)),
  constraint call_closes_after_it_opens check (closes_at > published_at)
);
create index call_of_unit on call (unit, code);
create index call_open_until on call (closes_at) where stage = 'PUBLISHED';

create function published_calls_do_not_change() returns trigger language plpgsql as $$
begin
  raise exception 'A published call does not change: % of % refused', tg_op, old.code;
end $$;

create trigger published_call_does_not_change before update or delete on call
  for each row when (old.stage = 'PUBLISHED') execute function published_calls_do_not_change();

-- The text as it was published: its exact bytes, and their digest, which the database checks.
create table call_publication (
  call   uuid primary key references call (id),
  text   text not null,
  digest text not null,
  constraint digest_is_of_the_text
    check (digest = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);

create function call_records_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was published or computed for a call stays: % of % refused',
    tg_op, tg_table_name;
end $$;

create trigger stays before update or delete or truncate on call_publication
  for each statement execute function call_records_stay();

-- Every computed term with its inputs and steps: at the publication of the call, and again when
-- the publication of the list fixed the rest.
create table call_terms (
  call        uuid not null references call (id),
  basis       text not null,
  computed_at timestamptz not null,
  terms       jsonb not null,
  constraint terms_are_computed_once_on_a_basis primary key (call, basis),
  constraint terms_have_a_known_basis check (basis in ('PUBLICATION', 'LIST'))
);
create trigger stays before update or delete or truncate on call_terms
  for each statement execute function call_records_stay();

create table call_milestone (
  call       uuid not null references call (id),
  milestone  text not null,
  reached_at timestamptz not null,
  constraint a_milestone_is_reached_once primary key (call, milestone)
);
create trigger stays before update or delete or truncate on call_milestone
  for each statement execute function call_records_stay();
