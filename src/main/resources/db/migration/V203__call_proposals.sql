-- A call is published with leave of the head of the unit, or of whom the unit's act names.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-017', 'call-approval', 'yes', 'yes-no', '', 'ANY', 'NONE', 'NONE', '2018-03-13',
   'platform-default', '', true, 'DESIGN',
   'A unit whose act lets the officer publish alone says no.');

create table call_proposal (
  call        uuid not null references call (id),
  version     integer not null,
  digest      text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  approved    boolean,
  decided_at  timestamptz,
  decided_by  uuid,
  reason      text not null,
  constraint a_version_is_proposed_once primary key (call, version),
  constraint a_decision_is_whole
    check ((approved is null) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint who_returns_a_call_says_why check (coalesce(approved, true) = (reason = '')),
  constraint nobody_decides_an_own_proposal check (decided_by <> proposed_by)
);

create function decided_proposals_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A decided proposal stays: % refused', tg_op;
end $$;

create trigger stays before update or delete on call_proposal
  for each row when (old.decided_at is not null) execute function decided_proposals_stay();
