-- What a training asks of its participants, as data: a rule is adopted and never changed.
create table completion_rule (
  number          integer not null,
  programme       text not null,
  days            integer[] not null,
  signatures      text not null,
  test            boolean not null,
  validity_months integer,
  valid_from      date not null,
  act             text not null,
  article         text not null,
  confirmed       boolean not null,
  constraint rules_of_completion_are_numbered primary key (number),
  constraint one_rule_of_completion_from_a_day unique (programme, valid_from),
  constraint known_signatures check (signatures in ('AS_COUNTED', 'EVERY_POINT')),
  constraint days_are_counted_from_one check (0 < all (days)),
  constraint validity_is_at_least_a_month check (validity_months >= 1),
  constraint rule_of_completion_names_its_act check (act <> '')
);
comment on column completion_rule.days is 'numbers of the required days; none means every day';
comment on column completion_rule.programme is 'code of the programme; empty for all others';

-- The rule of 2019: present on both days and the test at the end of the second one passed. It is
-- known from the news of that year; how many signatures make a day is not, so the list decides.
insert into completion_rule
  (number, programme, days, signatures, test, validity_months, valid_from, act, article, confirmed)
values
  (1, '', '{}', 'AS_COUNTED', true, null, '2018-01-01', 'training-practice-2019', '', false);

create function what_was_adopted_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was adopted stays: % refused', tg_op;
end $$;

create trigger what_was_adopted_stays before update or delete or truncate on completion_rule
  for each statement execute function what_was_adopted_stays();
