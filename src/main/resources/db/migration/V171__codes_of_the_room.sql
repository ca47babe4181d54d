-- The code by which a participant is found at the door: digits, since a scanner types them alike
-- on every keyboard layout.
create table personal_code (
  enrolment uuid primary key,
  code      text not null,
  made_at   timestamptz not null,
  constraint a_personal_code_belongs_to_one unique (code),
  constraint a_personal_code_has_25_digits check (code ~ '^[0-9]{25}$')
);

-- The rotating code on the wall, for one signature point while it is shown.
create table room_code (
  session   uuid not null,
  day       integer not null,
  point     integer not null,
  secret    bytea not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  closed_at timestamptz,
  constraint one_room_code_of_a_point primary key (session, day, point),
  constraint a_room_code_has_a_secret check (length(secret) = 32)
);
