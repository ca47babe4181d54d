-- What belongs to an exercise alone: the objection that it hands to a pair, the pair's answers, and
-- what the trainer says to it. All else that a pair does are the acts of the procedure.

create table exercise_objection (
  town            uuid primary key references exercise_town (id),
  call            uuid not null,
  received_at     timestamptz not null,
  registry_number text not null,
  organisation    text not null,
  rank            integer not null,
  criterion       text not null,
  points          integer not null,
  maximum         integer not null
);

create table exercise_answer (
  town    uuid not null references exercise_objection (town),
  number  integer not null,
  ruling  text not null,
  reason  text not null,
  at      timestamptz not null,
  mandate uuid not null,
  primary key (town, number),
  constraint ruling_is_known check (ruling in ('UPHELD', 'REJECTED', 'DISMISSED')),
  constraint an_answer_has_a_reason check (reason <> ''),
  constraint answers_are_counted_from_one check (number >= 1)
);

create table exercise_remark (
  id      uuid primary key,
  pair    uuid not null references exercise_pair (id),
  at      timestamptz not null,
  mandate uuid not null,
  author  uuid not null,
  text    text not null,
  constraint a_remark_says_something check (text <> '')
);
create index exercise_remark_of_pair on exercise_remark (pair, at);

create function what_was_practised_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was practised stays: % refused', tg_op;
end $$;

create trigger what_was_practised_stays before update or delete or truncate on exercise_objection
  for each statement execute function what_was_practised_stays();
create trigger what_was_practised_stays before update or delete or truncate on exercise_answer
  for each statement execute function what_was_practised_stays();
create trigger what_was_practised_stays before update or delete or truncate on exercise_remark
  for each statement execute function what_was_practised_stays();
