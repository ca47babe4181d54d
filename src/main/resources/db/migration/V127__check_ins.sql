-- Who was found present, at which signature point of which day. Rows are added and never changed.

create table attendance_setting (
  session uuid primary key,
  points  int not null,
  constraint a_day_has_signature_points check (points between 1 and 6)
);

create table check_in (
  enrolment  uuid not null,
  day        int not null,
  point      int not null,
  checked_at timestamptz not null,
  checked_by uuid not null,
  primary key (enrolment, day, point),
  constraint days_and_points_count_from_one check (day > 0 and point > 0)
);
