-- What organisations fill. Each step is kept as it was typed, with the page that saved it last.

create table application_draft (
  id             uuid primary key,
  call           uuid not null,
  unit           text not null,
  organisation   uuid not null,
  ordinal        integer not null,
  opened_at      timestamptz not null,
  stage          text not null,
  answers        jsonb not null,
  asked          jsonb,
  complete_until timestamptz,
  version        integer not null,
  constraint one_draft_in_a_place unique (call, organisation, ordinal),
  constraint places_count_from_one check (ordinal > 0),
  constraint draft_has_a_known_stage check (stage in ('OPEN', 'SENT', 'REOPENED', 'WITHDRAWN')),
  constraint only_a_reopened_draft_has_a_term
    check ((stage = 'REOPENED') = (asked is not null)
           and (asked is null) = (complete_until is null))
);
create index draft_of_organisation on application_draft (organisation, opened_at);

create table application_attachment (
  file     uuid primary key,
  draft    uuid not null references application_draft (id),
  slot     text not null,
  name     text not null,
  type     text not null,
  size     bigint not null,
  digest   text not null,
  added_at timestamptz not null,
  sent     boolean not null
);
create index attachment_of_draft on application_attachment (draft);
