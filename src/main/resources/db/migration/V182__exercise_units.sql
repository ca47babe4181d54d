-- Municipalities in which trainees practise are units like others, but stand in no public list.

alter table unit
  add column exercise boolean not null default false,
  add constraint only_an_invented_unit_is_for_exercise check (invented or not exercise);

create index unit_for_exercise on unit (slug) where exercise;
