-- Attempts at tests. The paper is fixed at the start; each answer is one row that only a later
-- answer of the same person replaces; marks are computed from both and may be computed again.

create table exam_attempt (
  id          uuid primary key,
  exam        uuid not null references exam,
  enrolment   uuid not null,
  person      uuid,
  number      int not null,
  paper       jsonb not null,
  items       int not null,
  started_at  timestamptz not null,
  ends_at     timestamptz not null,
  finished_at timestamptz,
  ending      text,
  marks       jsonb,
  constraint one_attempt_of_a_number unique (exam, enrolment, number),
  constraint attempts_count_from_one check (number > 0),
  constraint a_paper_has_items check (items > 0),
  constraint an_attempt_ends_after_it_starts check (ends_at >= started_at),
  constraint a_finished_attempt_is_marked
    check ((finished_at is null) = (ending is null) and (finished_at is null) = (marks is null)),
  constraint ending_is_known check (ending in ('HANDED_IN', 'CLOSED', 'ON_PAPER'))
);
create index exam_attempt_by_person on exam_attempt (person) where person is not null;
create index exam_attempt_by_enrolment on exam_attempt (enrolment);

create table exam_answer (
  attempt  uuid not null references exam_attempt,
  item     int not null,
  seq      int not null,
  given    text not null,
  saved_at timestamptz not null,
  primary key (attempt, item),
  constraint items_are_counted_from_nought check (item >= 0),
  constraint answers_are_counted_from_one check (seq > 0)
) with (fillfactor = 80);
