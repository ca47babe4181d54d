-- The Programme Council judges programmes; its mark and its opinion are one of the four sources of
-- evaluation. What it said stays: another opinion is another row.
create table council_opinion (
  id uuid primary key,
  programme uuid not null references programme (id),
  given_on date not null,
  mark integer not null,
  scale integer not null,
  opinion text not null,
  recorded_at timestamptz not null,
  constraint one_opinion_on_a_programme_for_a_day unique (programme, given_on),
  constraint a_mark_of_the_council_is_on_its_scale check (mark between 1 and scale),
  constraint an_opinion_says_something check (opinion <> '')
);

create function what_the_council_said_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What the Programme Council said stays: % refused', tg_op;
end $$;

create trigger what_the_council_said_stays before update or delete or truncate on council_opinion
  for each statement execute function what_the_council_said_stays();
