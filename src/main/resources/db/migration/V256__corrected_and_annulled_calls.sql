-- A published call may be corrected, which adds a version, or annulled, with a reason; what was
-- published before stays as it was (R-015, R-063).
create table call_correction (
  call         uuid not null references call (id),
  edition      integer not null,
  text         text not null,
  digest       text not null,
  reason       text not null,
  corrected_at timestamptz not null,
  constraint one_text_of_an_edition primary key (call, edition),
  constraint the_first_edition_is_the_publication check (edition > 1),
  constraint digest_is_of_the_corrected_text
    check (digest = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  constraint a_correction_says_why check (reason <> '')
);
create trigger stays before update or delete or truncate on call_correction
  for each statement execute function call_records_stay();

alter table call
  add column edition integer not null default 1,
  add column annulled_at timestamptz,
  add column annulled_act text,
  add column annulled_reason text,
  drop constraint call_has_a_known_stage,
  drop constraint published_call_has_its_moment,
  add constraint call_has_a_known_stage check (stage in ('DRAFT', 'PUBLISHED', 'ANNULLED')),
  add constraint published_call_has_its_moment
    check ((stage <> 'DRAFT') = (published_at is not null)),
  add constraint an_annulled_call_says_when_and_why check (
    (stage = 'ANNULLED') = (annulled_at is not null)
    and (annulled_at is null) = (annulled_reason is null)
    and (annulled_at is null) = (annulled_act is null) and annulled_reason <> ''),
  add constraint a_call_is_annulled_after_it_was_published check (annulled_at >= published_at);

create or replace function published_calls_do_not_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.stage = 'PUBLISHED'
     and (new.id, new.code, new.unit, new.published_at)
         = (old.id, old.code, old.unit, old.published_at) then
    if new.stage = 'PUBLISHED' and new.edition = old.edition + 1
       and new.closes_at >= old.closes_at
       and exists (select from call_correction c
                    where c.call = old.id and c.edition = new.edition and c.digest = new.digest) then
      return new;
    end if;
    if new.stage = 'ANNULLED'
       and (new.text, new.last_day, new.closes_at, new.digest, new.edition)
           = (old.text, old.last_day, old.closes_at, old.digest, old.edition) then
      return new;
    end if;
  end if;
  raise exception 'A published call does not change: % of % refused', tg_op, old.code;
end $$;

drop trigger published_call_does_not_change on call;
create trigger published_call_does_not_change before update or delete on call
  for each row when (old.stage <> 'DRAFT') execute function published_calls_do_not_change();

create or replace function row_of_a_published_call_stays() returns trigger language plpgsql as $$
begin
  if exists (select from call where id = old.call and stage <> 'DRAFT') then
    raise exception 'A published call keeps its row of the plan: % refused', tg_op;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

-- Each edition has terms of its own; those of the earlier ones stay.
alter table call_terms
  add column edition integer not null default 1,
  drop constraint terms_are_computed_once_on_a_basis,
  add constraint terms_are_computed_once_on_a_basis primary key (call, basis, edition);

-- A correction or an annulment that an officer asks the head of the unit for.
create table call_change (
  id          uuid primary key,
  call        uuid not null references call (id),
  edition     integer not null,
  kind        text not null,
  text        jsonb,
  act         text not null,
  reason      text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  approved    boolean,
  decided_at  timestamptz,
  decided_by  uuid,
  returned    text not null,
  constraint a_change_has_a_known_kind check (kind in ('CORRECTION', 'ANNULMENT')),
  constraint a_correction_has_its_text check ((kind = 'CORRECTION') = (text is not null)),
  constraint a_change_says_why check (reason <> ''),
  constraint a_decision_about_a_change_is_whole
    check ((approved is null) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint who_returns_a_change_says_why check (coalesce(approved, true) = (returned = '')),
  constraint nobody_decides_an_own_change check (decided_by <> proposed_by)
);
create unique index one_change_of_a_call_waits on call_change (call) where decided_at is null;
create trigger stays before update or delete on call_change
  for each row when (old.decided_at is not null) execute function decided_proposals_stay();
