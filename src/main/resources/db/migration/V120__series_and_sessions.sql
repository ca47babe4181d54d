create table series (
  id uuid primary key,
  code text not null,
  programme uuid not null,
  title_cyrillic text not null,
  title_latin text not null,
  about text not null,
  support jsonb not null,
  organiser text not null,
  invented boolean not null,
  source text not null,
  announced_at timestamptz,
  version integer not null,
  constraint one_series_for_a_code unique (code)
);

create table training_session (
  id uuid primary key,
  code text not null,
  series uuid not null references series (id),
  stage text not null,
  content jsonb not null,
  first_day date not null,
  last_day date not null,
  closes_on date not null,
  seats integer not null,
  announced_at timestamptz,
  revision integer not null,
  source text not null,
  cancelled_at timestamptz,
  cancel_reason text,
  changed_at timestamptz not null,
  version integer not null,
  constraint one_training_for_a_code unique (code),
  constraint a_training_has_a_known_stage check (stage in ('PLANNED', 'ANNOUNCED', 'CANCELLED')),
  constraint a_training_ends_after_it_begins check (first_day <= last_day),
  constraint applications_close_before_a_training_begins check (closes_on < first_day),
  constraint a_training_has_seats check (seats > 0),
  constraint an_announced_training_has_its_moment
    check ((stage = 'PLANNED') = (announced_at is null)),
  constraint a_cancelled_training_says_when_and_why check (
    (stage = 'CANCELLED') = (cancelled_at is not null)
    and (stage = 'CANCELLED') = (cancel_reason is not null))
);

create index trainings_of_a_series on training_session (series, first_day);
create index trainings_by_day on training_session (first_day) where stage <> 'PLANNED';

create table session_trainer (
  session uuid not null references training_session (id),
  trainer uuid not null,
  position integer not null,
  constraint a_trainer_is_assigned_once primary key (session, trainer)
);

create index trainings_of_a_trainer on session_trainer (trainer);
