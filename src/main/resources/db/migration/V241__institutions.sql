-- Institutions for which people act here, under the names they bore in their time.

create table institution_kind (
  code    text primary key,
  place   int not null,
  name_sr text not null,
  name_en text not null,
  constraint one_kind_in_a_place unique (place)
);

insert into institution_kind (place, code, name_sr, name_en)
values
  (1, 'ministry', 'министарство', 'ministry'),
  (2, 'province-body', 'покрајински орган', 'body of the province'),
  (3, 'office', 'канцеларија или служба Владе', 'office or service of the Government'),
  (4, 'academy', 'Академија', 'Academy'),
  (5, 'association-of-municipalities', 'савез градова и општина',
   'association of cities and municipalities'),
  (6, 'organiser', 'организатор обука', 'organiser of trainings'),
  (7, 'donor', 'донатор', 'donor'),
  (8, 'other', 'друго', 'other');

create table institution (
  code      text primary key,
  kind      text not null references institution_kind (code),
  address   text not null default '',
  email     text not null default '',
  telephone text not null default '',
  page      text not null default '',
  listed    boolean not null default true,
  needed    boolean not null default false,
  invented  boolean not null,
  closed_on date,
  version   int not null default 0,
  constraint code_of_institution_is_lower_case_ascii check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_needed_institution_stays_open check (not needed or closed_on is null)
);

comment on column institution.listed is
  'false for a designation under which people act, such as the trainers';
comment on column institution.needed is 'true where the platform itself names it';

create table institution_name (
  institution text not null references institution (code),
  cyrillic    text not null,
  latin       text not null,
  english     text not null,
  valid_from  date,
  valid_until date,
  constraint name_of_institution_ends_after_it_began check (valid_until >= valid_from),
  constraint one_name_of_an_institution_on_a_day
    exclude using gist (institution with =, daterange(valid_from, valid_until, '[]') with &&)
);

insert into institution (code, kind, listed, needed, invented)
values
  ('kancelarija', 'office', true, true, false),
  ('akademija', 'academy', true, true, false),
  ('organizator', 'organiser', true, false, false),
  ('predavac', 'other', false, true, false),
  ('donator', 'donor', true, false, false),
  ('revizor', 'other', false, false, false),
  ('instalacija', 'other', false, true, false);

insert into institution_name (institution, cyrillic, latin, english)
values
  ('kancelarija', 'Национална канцеларија', 'Nacionalna kancelarija', 'National office'),
  ('akademija', 'Академија', 'Akademija', 'Academy'),
  ('organizator', 'Организатор обука', 'Organizator obuka', 'Organiser of trainings'),
  ('predavac', 'Предавачи', 'Predavači', 'Trainers'),
  ('donator', 'Донатор', 'Donator', 'Donor'),
  ('revizor', 'Ревизија', 'Revizija', 'Audit'),
  ('instalacija', 'Инсталација', 'Instalacija', 'Installation');
