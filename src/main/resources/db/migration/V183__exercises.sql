-- Exercises of trainings in the practice world: pairs of trainees, each with a town of its own. A
-- town is never emptied: it is closed, and another one is made.

create table exercise (
  id          uuid primary key,
  session     uuid not null,
  opened_at   timestamptz not null,
  mandate     uuid not null,
  holds_clock boolean not null,
  ended_at    timestamptz,
  constraint an_ended_exercise_holds_no_clock check (ended_at is null or not holds_clock)
);
create unique index one_exercise_of_a_session_runs on exercise (session) where ended_at is null;
create unique index one_exercise_holds_the_clock on exercise (holds_clock) where holds_clock;

create table exercise_pair (
  id       uuid primary key,
  exercise uuid not null references exercise (id),
  number   integer not null,
  constraint one_pair_of_a_number unique (exercise, number),
  constraint pairs_are_counted_from_one check (number >= 1)
);

create table exercise_trainee (
  pair          uuid not null references exercise_pair (id),
  position      integer not null,
  exercise      uuid not null references exercise (id),
  enrolment     uuid not null,
  name_cyrillic text not null,
  name_latin    text not null,
  email         text not null,
  person        uuid,
  primary key (pair, position),
  constraint one_or_two_trainees_in_a_pair check (position between 1 and 2),
  constraint nobody_is_in_two_pairs unique (exercise, enrolment)
);
create index exercise_trainee_person on exercise_trainee (person);

create sequence exercise_town_number as integer;

create table exercise_town (
  id            uuid primary key,
  number        integer not null,
  pair          uuid not null references exercise_pair (id),
  round         integer not null,
  slug          text not null,
  name_cyrillic text not null,
  name_latin    text not null,
  ordered_at    timestamptz not null,
  mandate       uuid not null,
  party         text not null,
  role          text not null,
  attempts      integer not null default 0,
  made_at       timestamptz,
  closed_at     timestamptz,
  constraint one_town_of_a_number unique (number),
  constraint one_town_of_a_slug unique (slug),
  constraint one_town_of_a_round unique (pair, round)
);
create unique index a_pair_has_one_town on exercise_town (pair) where closed_at is null;
create index exercise_town_waiting on exercise_town (attempts, number)
  where made_at is null and closed_at is null;

-- What of a town's past has been played, so that a stopped server goes on where it was.
create table exercise_town_scene (
  town uuid not null references exercise_town (id),
  name text not null,
  constraint a_scene_is_played_once primary key (town, name)
);
