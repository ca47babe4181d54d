-- Yearly plans of public calls: a working paper for each unit and year, and what was published of
-- it (Regulation 16/2018, Article 4).
create table plan (
  id       uuid primary key,
  unit     text not null,
  year     integer not null,
  working  jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  edition  integer,
  version  integer not null,
  constraint one_plan_of_a_unit_in_a_year unique (unit, year),
  constraint editions_count_from_one check (edition > 0)
);

create table plan_edition (
  plan         uuid not null references plan (id),
  number       integer not null,
  published_at timestamptz not null,
  reason       text not null,
  text         text not null,
  digest       text not null,
  primary key (plan, number),
  constraint an_amendment_has_a_reason check ((number = 1) = (reason = '')),
  constraint digest_is_of_the_edition
    check (digest = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);

create table plan_delivery (
  plan         uuid not null,
  edition      integer not null,
  delivered_on date not null,
  way          text not null,
  reference    text not null,
  recorded_at  timestamptz not null,
  constraint an_edition_is_delivered_once primary key (plan, edition),
  foreign key (plan, edition) references plan_edition (plan, number)
);

create function plan_records_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was published of a plan stays: % of % refused', tg_op, tg_table_name;
end $$;

create trigger stays before update or delete or truncate on plan_edition
  for each statement execute function plan_records_stay();
create trigger stays before update or delete or truncate on plan_delivery
  for each statement execute function plan_records_stay();

-- The rows of the editions in force, for the calendar; written anew with each edition.
create table planned_call (
  row_id       uuid primary key,
  plan         uuid not null references plan (id),
  unit         text not null,
  year         integer not null,
  edition      integer not null,
  grantor      text not null,
  name         text not null,
  areas        text[] not null,
  first_month  date not null,
  last_month   date not null,
  amount_paras bigint,
  budget_line  text not null,
  contact      text not null,
  constraint a_planned_period_ends_after_it_begins check (last_month >= first_month)
);
create index planned_call_of_a_year on planned_call (year, first_month);
