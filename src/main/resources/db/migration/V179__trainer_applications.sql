-- Numbers of applications for accreditation; a gap is harmless, waiting would not be.
create sequence trainer_application_number;

create table trainer_application (
  id uuid primary key,
  call uuid not null references trainer_call (id),
  person uuid not null,
  stage text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  number text,
  received_at timestamptz,
  digest text,
  content text,
  withdrawn_at timestamptz,
  version integer not null,
  constraint one_number_of_a_trainer_application unique (number),
  constraint a_trainer_application_has_a_known_stage
    check (stage in ('DRAFT', 'SENT', 'WITHDRAWN')),
  constraint what_was_sent_is_kept_with_its_receipt check (
    (stage = 'DRAFT') = (number is null) and (number is null) = (received_at is null)
    and (number is null) = (digest is null) and (number is null) = (content is null)),
  constraint only_what_was_withdrawn_has_its_moment
    check ((stage = 'WITHDRAWN') = (withdrawn_at is not null))
);

create unique index one_application_of_a_person_to_a_trainer_call
  on trainer_application (call, person) where stage <> 'WITHDRAWN';

create table trainer_application_file (
  application uuid not null references trainer_application (id),
  file uuid not null,
  slot text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  digest text not null,
  added_at timestamptz not null,
  constraint a_file_is_attached_once primary key (application, file)
);
