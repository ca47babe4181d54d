create table trainer_committee_member (
  id uuid primary key,
  call uuid not null references trainer_call (id),
  person uuid not null,
  chairs boolean not null,
  appointed_at timestamptz not null,
  signed_at timestamptz,
  constraint a_person_sits_once_in_a_committee unique (call, person)
);

create unique index one_chair_of_a_committee on trainer_committee_member (call) where chairs;

create table trainer_conflict (
  member uuid not null references trainer_committee_member (id),
  application uuid not null references trainer_application (id),
  constraint a_conflict_is_stated_once primary key (member, application)
);

create table trainer_finding (
  application uuid not null references trainer_application (id),
  condition text not null references trainer_requirement (code),
  met boolean not null,
  note text not null,
  member uuid not null references trainer_committee_member (id),
  found_at timestamptz not null,
  constraint one_finding_of_a_condition primary key (application, condition),
  constraint a_condition_is_not_met_for_a_reason check (met or note <> '')
);

create table trainer_mark (
  application uuid not null references trainer_application (id),
  subject text not null,
  criterion text not null references trainer_criterion (code),
  member uuid not null references trainer_committee_member (id),
  points integer not null,
  given_at timestamptz not null,
  constraint one_mark_of_a_member primary key (application, subject, criterion, member),
  constraint a_mark_is_not_negative check (points >= 0)
);

create table trainer_selection (
  call uuid primary key references trainer_call (id),
  number text not null,
  decided_at timestamptz not null,
  outcomes jsonb not null,
  constraint one_decision_of_a_number unique (number),
  constraint a_decision_has_its_number check (number <> '')
);
