create table trainer (
  id uuid primary key,
  name_cyrillic text not null,
  name_latin text not null,
  person uuid,
  invented boolean not null,
  entered_at timestamptz not null,
  constraint a_person_stands_on_the_list_once unique (person)
);

create table accreditation (
  id uuid primary key,
  trainer uuid not null references trainer (id),
  subject text not null,
  capacity text not null,
  from_day date not null,
  decision text not null,
  source text not null,
  ended_on date,
  end_reason text,
  version integer not null,
  constraint an_accreditation_rests_on_a_decision_or_a_source check (decision <> '' or source <> ''),
  constraint a_trainer_has_a_known_capacity check (capacity in ('LECTURER', 'MENTOR', 'COACH')),
  constraint an_accreditation_ends_for_a_reason check ((ended_on is null) = (end_reason is null)),
  constraint an_accreditation_ends_after_it_began check (ended_on >= from_day)
);

create unique index one_accreditation_in_a_subject_at_a_time
  on accreditation (trainer, subject, capacity) where ended_on is null;

create unique index one_number_for_a_decision_of_accreditation
  on accreditation (decision, trainer, subject) where decision <> '';

create table trainer_fee (
  work text not null,
  from_day date not null,
  per_hour_paras bigint not null,
  basis text not null,
  constraint one_fee_for_a_work_from_a_day primary key (work, from_day),
  constraint a_fee_is_for_known_work
    check (work in ('LECTURE', 'WORKSHOP', 'MENTORING', 'PREPARATION')),
  constraint a_fee_is_positive check (per_hour_paras > 0),
  constraint a_fee_names_its_basis check (basis <> '')
);
