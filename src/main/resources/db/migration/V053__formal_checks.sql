-- The formal check of received applications. No row: nobody has begun it.

create table formal_check (
  application uuid primary key references application (id),
  stage       text not null,
  answers     jsonb not null,
  asked       jsonb,
  asked_at    timestamptz,
  last_day    date,
  until       timestamptz,
  supplied_at timestamptz,
  decided_at  timestamptz,
  grounds     jsonb,
  findings    jsonb,
  version     integer not null,
  constraint check_has_a_known_stage
    check (stage in ('OPEN', 'ASKED', 'SUPPLEMENTED', 'IN_ORDER', 'REJECTED')),
  constraint asked_with_a_term
    check ((asked is null) = (asked_at is null) and (asked is null) = (until is null)
           and (asked is null) = (last_day is null)),
  constraint waiting_for_what_was_asked
    check (stage not in ('ASKED', 'SUPPLEMENTED') or asked is not null),
  constraint supplied_only_what_was_asked check (supplied_at is null or asked is not null),
  constraint decided_with_its_findings
    check ((stage in ('IN_ORDER', 'REJECTED')) = (decided_at is not null)
           and (decided_at is null) = (findings is null)),
  constraint rejected_on_grounds check ((stage = 'REJECTED') = (grounds is not null))
);
