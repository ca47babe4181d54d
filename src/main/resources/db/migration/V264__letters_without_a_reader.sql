-- A letter to a person who has no account can reach nobody: it is set aside with the reason, and the
-- operator sees how many there are.
alter table notice
  drop constraint known_outcome,
  add constraint known_outcome
    check (outcome in ('SENT', 'NOTHING_TO_SEND', 'GIVEN_UP', 'UNDELIVERABLE')),
  add constraint undeliverable_for_a_reason
    check (outcome is distinct from 'UNDELIVERABLE' or failure is not null);

drop index notice_given_up;
create index notice_not_sent on notice (queued_at) where outcome in ('GIVEN_UP', 'UNDELIVERABLE');
