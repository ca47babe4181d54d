-- Whoever was sent without an account finds the enrolment, and what was issued for it, once the
-- address is confirmed. The register of certificates stays as issued: who holds one stands beside it.
create index enrolments_without_account on enrolment (lower(email))
  where person is null and email <> '';

create table certificate_holder (
  enrolment uuid not null primary key,
  person    uuid not null,
  since     timestamptz not null
);
create index certificates_of_a_holder on certificate_holder (person);
