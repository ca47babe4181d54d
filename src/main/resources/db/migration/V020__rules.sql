create table rule (
  code text not null,
  key text not null,
  value text not null,
  unit text not null,
  options text not null default '',
  direction text not null,
  start_event text not null default 'NONE',
  other_start text not null default 'NONE',
  valid_from date not null,
  valid_until date,
  act text not null,
  article text not null default '',
  article_confirmed boolean not null default true,
  source_kind text not null,
  confirmed boolean not null generated always as (source_kind = 'CONFIRMED') stored,
  note text not null default '',
  constraint one_version_of_a_rule_from_a_day primary key (key, valid_from),
  constraint a_rule_ends_after_it_begins check (valid_until >= valid_from),
  constraint a_rule_has_a_known_unit check (unit in (
    'calendar-days', 'working-days', 'months', 'day-of-year', 'years', 'points', 'percent',
    'count', 'dinars', 'list', 'choice', 'yes-no')),
  constraint a_rule_says_which_way_a_unit_may_deviate
    check (direction in ('MIN', 'MAX', 'ANY', 'NONE')),
  constraint a_term_runs_from_an_event check (
    unit not in ('calendar-days', 'working-days', 'day-of-year') or start_event <> 'NONE'),
  constraint a_choice_has_options check (unit <> 'choice' or options <> ''),
  constraint a_rule_has_a_source
    check (source_kind in ('CONFIRMED', 'PRACTICE', 'UNVERIFIED', 'DESIGN'))
);

create unique index one_rule_in_force on rule (key) where valid_until is null;

create table unit_rule (
  id uuid primary key,
  unit text not null,
  rule_key text not null,
  value text not null,
  start_event text not null,
  act text not null,
  article text not null,
  reason text not null,
  weaker boolean not null,
  adopted_on date not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  constraint own_rule_names_its_unit check (unit <> ''),
  constraint own_rule_names_its_act check (act <> ''),
  constraint own_rule_is_not_in_force_before_it_is_adopted check (valid_from >= adopted_on),
  constraint weaker_rule_has_a_reason check (not weaker or btrim(reason) <> '')
);

create index unit_rule_in_force on unit_rule (unit, rule_key, valid_from desc, recorded_at desc);

create function own_rules_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'What a unit adopted stays on record: % refused', tg_op;
end $$;

create trigger append_only before update or delete or truncate on unit_rule
  for each statement execute function own_rules_are_append_only();

create table calendar_correction (
  day date primary key,
  working boolean not null,
  reason text not null,
  act text not null,
  article text not null default '',
  confirmed boolean not null,
  constraint correction_says_why check (btrim(reason) <> ''),
  constraint correction_is_in_the_calendar
    check (day between date '2012-01-01' and date '2099-12-31')
);

create table term_suspension (
  from_day date primary key,
  until_day date not null,
  extra_days integer not null,
  reason text not null,
  act text not null,
  article text not null default '',
  confirmed boolean not null,
  note text not null default '',
  constraint suspension_ends_after_it_begins check (until_day >= from_day),
  constraint suspension_adds_days check (extra_days > 0)
);

create table area_of_public_interest (
  code text primary key,
  place integer not null,
  name_sr text not null,
  name_en text not null,
  constraint one_area_at_a_place unique (place)
);

create table rejection_reason (
  code text primary key,
  place integer not null,
  stage text not null,
  name_sr text not null,
  name_en text not null,
  source_kind text not null,
  constraint one_reason_at_a_place unique (place),
  constraint reason_belongs_to_a_stage check (stage in ('FORMAL', 'RANKING', 'WITHDRAWAL')),
  constraint reason_has_a_source
    check (source_kind in ('CONFIRMED', 'PRACTICE', 'UNVERIFIED', 'DESIGN'))
);
