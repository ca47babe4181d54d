-- A published call for trainers may be annulled, with a reason that everybody reads.
alter table trainer_call
  add column annulled_at timestamptz,
  add column annulled_reason text,
  drop constraint a_trainer_call_has_a_known_stage,
  drop constraint a_published_trainer_call_has_all_that_was_published,
  add constraint a_trainer_call_has_a_known_stage
    check (stage in ('DRAFT', 'PUBLISHED', 'ANNULLED')),
  add constraint a_published_trainer_call_has_all_that_was_published check (
    (stage <> 'DRAFT') = (code is not null) and (code is null) = (content is null)
    and (code is null) = (published_at is null) and (code is null) = (last_day is null)
    and (code is null) = (closes_at is null)),
  add constraint an_annulled_trainer_call_says_when_and_why check (
    (stage = 'ANNULLED') = (annulled_at is not null)
    and (annulled_at is null) = (annulled_reason is null) and annulled_reason <> ''),
  add constraint a_trainer_call_is_annulled_after_it_was_published
    check (annulled_at >= published_at);
