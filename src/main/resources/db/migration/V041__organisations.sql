-- Organisations as the register of associations knows them.

create table organisation (
  id                  uuid primary key,
  registration_number text not null,
  tax_number          text not null,
  name                text not null,
  form                text not null,
  seat                text not null references unit (slug),
  address             text not null,
  representative      text not null,
  account             text,
  areas               text not null,
  registered_on       date not null,
  invented            boolean not null,
  search_key          text not null,
  version             int not null,
  constraint one_organisation_of_a_registration_number unique (registration_number),
  constraint one_organisation_of_a_tax_number unique (tax_number),
  constraint registration_number_has_eight_digits check (registration_number ~ '^[0-9]{8}$'),
  constraint tax_number_has_nine_digits check (tax_number ~ '^[0-9]{9}$'),
  constraint account_has_eighteen_digits check (account ~ '^[0-9]{18}$'),
  constraint areas_are_codes check (areas ~ '^([A-Z]{3}( [A-Z]{3})*)?$'),
  constraint form_of_organisation_is_known
    check (form in ('ASSOCIATION', 'UNION_OF_ASSOCIATIONS', 'BRANCH', 'FOREIGN_ASSOCIATION',
                    'ENDOWMENT', 'FOUNDATION'))
);
create index organisation_search_key on organisation using gin (search_key gin_trgm_ops);
create index organisation_seat on organisation (seat);

-- What became of each table that was taken over; the rows that were refused, with their reasons.
create table organisation_import (
  id          uuid primary key,
  imported_at timestamptz not null,
  mandate     uuid not null,
  entered     int not null,
  corrected   int not null,
  unchanged   int not null,
  refused     jsonb not null
);
