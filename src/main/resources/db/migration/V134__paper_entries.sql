-- A test written on paper is keyed in by two people, each without seeing the other's keying; only
-- what both keyed the same becomes an attempt.

create table exam_paper_entry (
  exam      uuid not null references exam,
  enrolment uuid not null,
  person    uuid not null,
  answers   jsonb not null,
  keyed_at  timestamptz not null,
  primary key (exam, enrolment, person)
);
