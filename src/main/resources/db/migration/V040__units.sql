-- Units of local self-government and the names they bore in their time.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table unit (
  slug     text primary key,
  kind     text not null,
  district text not null,
  code     text,
  parent   text references unit (slug),
  invented boolean not null,
  constraint slug_is_lower_case_ascii check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint kind_of_unit_is_known
    check (kind in ('CITY_OF_BELGRADE', 'CITY', 'MUNICIPALITY', 'CITY_MUNICIPALITY', 'INSTITUTION')),
  constraint code_of_unit_has_five_digits check (code ~ '^[0-9]{5}$'),
  constraint one_unit_of_a_code unique (code),
  constraint only_a_city_municipality_has_a_city
    check ((kind = 'CITY_MUNICIPALITY') = (parent is not null))
);

create table unit_name (
  unit        text not null references unit (slug),
  cyrillic    text not null,
  latin       text not null,
  valid_from  date,
  valid_until date,
  constraint name_ends_after_it_began check (valid_until >= valid_from),
  constraint one_name_of_a_unit_on_a_day
    exclude using gist (unit with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table unit_contact (
  unit      text primary key references unit (slug),
  office    text not null,
  address   text not null,
  email     text not null,
  telephone text not null
);

-- What was last taken over into a register, so that the same list is not taken over twice.
create table register_import (
  register    text primary key,
  digest      text not null,
  imported_at timestamptz not null
);
