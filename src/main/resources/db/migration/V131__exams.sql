-- The test of a session: how it goes, the papers drawn when it was opened, and who has more time.

create table exam (
  id        uuid primary key,
  session   uuid not null,
  organiser text not null,
  day       date not null,
  day_number int not null,
  stage     text not null,
  settings  jsonb not null,
  opened_at timestamptz,
  closed_at timestamptz,
  version   int not null,
  constraint one_test_for_a_session unique (session),
  constraint test_is_in_a_known_stage check (stage in ('PREPARED', 'OPEN', 'CLOSED')),
  constraint opened_once_no_longer_prepared check ((stage = 'PREPARED') = (opened_at is null)),
  constraint closed_when_closed check ((stage = 'CLOSED') = (closed_at is not null))
);
create index exam_by_organiser on exam (organiser, day);

create table exam_draw (
  exam      uuid not null references exam,
  enrolment uuid not null,
  paper     jsonb not null,
  primary key (exam, enrolment)
);

create table exam_extra_time (
  exam      uuid not null references exam,
  enrolment uuid not null,
  minutes   int not null,
  given_at  timestamptz not null,
  given_by  uuid not null,
  primary key (exam, enrolment),
  constraint extra_time_is_some_time check (minutes between 0 and 600)
);
