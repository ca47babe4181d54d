-- Who came without a seat. The id stands in the list of attendance in place of an enrolment until
-- the organiser joins it with one; a row is completed once and never changed.
create table walk_in (
  id            uuid primary key,
  session       uuid not null,
  name_cyrillic text not null,
  name_latin    text not null,
  unit          text,
  employer      text not null,
  email         text not null,
  taken_at      timestamptz not null,
  taken_by      uuid not null,
  enrolment     uuid,
  merged_at     timestamptz,
  merged_by     uuid,
  merged_person uuid,
  constraint a_merged_walk_in_says_when_and_by_whom check (
    (enrolment is null) = (merged_at is null)
    and (enrolment is null) = (merged_by is null)
    and (enrolment is null) = (merged_person is null))
);
create index walk_ins_of_a_session on walk_in (session, taken_at);
