-- What the documents of a training of the past say of days and tests, entered long after it.
create table attendance_taken_over (
  session       uuid not null primary key,
  evidence      text not null,
  taken_over_at timestamptz not null,
  taken_over_by uuid not null,
  constraint attendance_is_taken_over_from_a_document check (btrim(evidence) <> '')
);

create table exam_taken_over (
  session       uuid not null primary key,
  evidence      text not null,
  taken_over_at timestamptz not null,
  taken_over_by uuid not null,
  constraint results_are_taken_over_from_a_document check (btrim(evidence) <> '')
);

create table exam_result_taken_over (
  enrolment uuid not null primary key,
  session   uuid not null references exam_taken_over (session),
  attempt   uuid not null unique,
  points    int not null,
  maximum   int not null,
  pass_mark int not null,
  held_at   timestamptz not null,
  constraint points_are_within_the_paper check (points between 0 and maximum),
  constraint the_pass_mark_is_within_the_paper check (pass_mark between 0 and maximum)
);
create index exam_result_taken_over_of_session on exam_result_taken_over (session);
comment on column exam_result_taken_over.points is 'in hundredths of a point, as every mark';
