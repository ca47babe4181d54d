-- One row for each seat of a training: nobody can be given a seat that is not there.
create table session_seat (
  session uuid not null references training_session (id),
  number integer not null,
  constraint a_seat_is_counted_once primary key (session, number),
  constraint seats_are_numbered_from_one check (number > 0)
);

create table enrolment (
  id uuid primary key,
  session uuid not null references training_session (id),
  person uuid,
  name_cyrillic text not null,
  name_latin text not null,
  name_key text not null,
  unit text,
  gender text not null,
  email text not null,
  job text not null,
  superior text not null,
  consent_on date not null,
  needs text not null,
  lodging boolean not null,
  channel text not null,
  applied_at timestamptz not null,
  invented boolean not null,
  stage text not null,
  seat integer,
  offered_until timestamptz,
  ended_at timestamptz,
  reason text not null,
  replaced_by uuid references enrolment (id) deferrable initially deferred,
  version integer not null,
  constraint a_seat_is_one_of_the_training
    foreign key (session, seat) references session_seat (session, number),
  constraint an_enrolment_has_a_known_stage check (stage in (
    'APPLIED', 'WAITING', 'OFFERED', 'SEATED', 'ABSENT', 'WITHDRAWN', 'LAPSED', 'REFUSED',
    'REPLACED')),
  constraint only_who_has_a_seat_takes_one
    check ((stage in ('OFFERED', 'SEATED', 'ABSENT')) = (seat is not null)),
  constraint a_seat_is_offered_until_a_moment
    check ((stage = 'OFFERED') = (offered_until is not null)),
  constraint what_ended_has_its_moment check (
    (stage in ('WITHDRAWN', 'LAPSED', 'REFUSED', 'REPLACED')) = (ended_at is not null)),
  constraint who_is_replaced_says_by_whom check ((stage = 'REPLACED') = (replaced_by is not null)),
  constraint a_refusal_has_a_reason check (stage <> 'REFUSED' or reason <> ''),
  constraint the_superior_consents check (superior <> '')
);

create unique index a_seat_is_given_once on enrolment (session, seat) where seat is not null;

create unique index one_application_of_a_person on enrolment (session, person)
  where person is not null and stage in ('APPLIED', 'WAITING', 'OFFERED', 'SEATED', 'ABSENT');

create unique index one_application_of_an_address on enrolment (session, lower(email))
  where email <> '' and stage in ('APPLIED', 'WAITING', 'OFFERED', 'SEATED', 'ABSENT');

create index enrolments_of_a_person on enrolment (person) where person is not null;
create index enrolments_of_a_unit on enrolment (unit) where unit is not null;
create index offers_that_run_out on enrolment (offered_until) where offered_until is not null;
