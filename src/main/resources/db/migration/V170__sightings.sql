-- Who was seen at which signature point, whichever way, each told once under an id of the teller.
-- Rows are added and never changed; what counts of them stands in check_in.
create table sighting (
  id            uuid primary key,
  enrolment     uuid not null,
  day           integer not null,
  point         integer not null,
  way           text not null,
  seen_at       timestamptz not null,
  received_at   timestamptz not null,
  clock_off_ms  bigint not null,
  taken_by      uuid not null,
  constraint somebody_is_seen_in_a_known_way
    check (way in ('TICK', 'SCAN', 'ROOM', 'PAPER')),
  constraint nobody_is_seen_later_than_told check (seen_at <= received_at),
  constraint sightings_count_from_one check (day > 0 and point > 0)
);
comment on column sighting.clock_off_ms is
  'by how much the clock of the device was ahead of ours; seen_at is already put right';
comment on column sighting.taken_by is 'the mandate, or the enrolment of who saw to it alone';
create index sightings_of_an_enrolment on sighting (enrolment, day);

create function what_was_seen_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was seen stays: % refused', tg_op;
end $$;

create trigger what_was_seen_stays before update or delete or truncate on sighting
  for each statement execute function what_was_seen_stays();

-- The one finding of a signature point that counts: the earliest moment that was measured, else the
-- one that a signed list stands for, unless somebody corrected it with a reason.
alter table check_in
  add column way text not null default 'TICK',
  add column struck boolean not null default false,
  add column corrected boolean not null default false,
  add constraint a_point_is_signed_in_a_known_way
    check (way in ('TICK', 'SCAN', 'ROOM', 'PAPER', 'LIST', 'ENTERED')),
  add constraint only_a_correction_strikes check (corrected or not struck);

alter table attendance_setting
  add column late_after integer not null default 30,
  add column code_seconds integer not null default 30,
  add constraint late_is_counted_in_minutes check (late_after between 0 and 240),
  add constraint a_room_code_stays_a_while check (code_seconds between 10 and 300);
comment on column attendance_setting.late_after is 'minutes after the beginning of a day';

-- What the organiser ruled of a day: counted as late or not, or away with a reason.
create table attendance_ruling (
  enrolment    uuid not null,
  day          integer not null,
  late_minutes integer,
  excuse       text not null,
  constraint one_ruling_of_a_day primary key (enrolment, day),
  constraint lateness_is_not_negative check (late_minutes >= 0)
);
comment on column attendance_ruling.late_minutes is 'none: as the clock says; zero: in time';

create table attendance_correction (
  id           uuid primary key,
  enrolment    uuid not null,
  day          integer not null,
  before       text not null,
  after        text not null,
  reason       text not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  person       uuid not null,
  constraint a_correction_says_why check (reason <> ''),
  constraint a_correction_changes_something check (before <> after)
);
create index corrections_of_an_enrolment on attendance_correction (enrolment, day, corrected_at);

create trigger what_was_corrected_stays before update or delete or truncate
  on attendance_correction
  for each statement execute function what_was_seen_stays();
