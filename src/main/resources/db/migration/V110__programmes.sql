-- The areas are a list that the Academy keeps; their names here are to be checked against it.
create table subject_area (
  code text primary key,
  position integer not null unique,
  serbian text not null,
  english text not null
);

insert into subject_area (code, position, serbian, english) values
  ('civilno-drustvo', 1, 'Сарадња са цивилним друштвом', 'Cooperation with civil society'),
  ('javne-finansije', 2, 'Јавне финансије', 'Public finance'),
  ('opsti-akti', 3, 'Припрема општих аката', 'Drafting of general acts'),
  ('upravni-postupak', 4, 'Управни поступак', 'Administrative procedure'),
  ('ljudski-resursi', 5, 'Управљање људским ресурсима', 'Human resources management'),
  ('etika-i-integritet', 6, 'Етика и интегритет', 'Ethics and integrity'),
  ('digitalne-vestine', 7, 'Дигиталне вештине', 'Digital skills');

create table programme (
  id uuid primary key,
  code text not null,
  year integer not null,
  kind text not null,
  title text not null,
  subject text not null references subject_area (code),
  text jsonb not null,
  stage text not null,
  proposed_on date,
  adopted_on date,
  adoption_act text not null default '',
  source text not null default '',
  records_number text,
  records_on date,
  invented boolean not null,
  changed_at timestamptz not null,
  version integer not null,
  constraint one_version_of_a_programme_for_a_year unique (code, year),
  constraint a_programme_has_a_known_kind check (kind in (
    'INDUCTION', 'CONTINUOUS_GENERAL', 'CONTINUOUS_SECTOR', 'MANAGERS', 'SPECIAL')),
  constraint a_programme_has_a_known_stage check (stage in ('DRAFT', 'PROPOSED', 'ADOPTED')),
  constraint a_proposed_programme_has_its_day check (stage <> 'PROPOSED' or proposed_on is not null),
  constraint adopted_by_an_act_or_taken_over_from_a_source check (
    stage <> 'ADOPTED' or source <> '' or (adopted_on is not null and adoption_act <> '')),
  constraint only_an_adopted_programme_stands_in_the_records check (
    (records_number is null) = (records_on is null)
    and (records_number is null or stage = 'ADOPTED'))
);

create unique index one_number_of_the_central_records on programme (records_number)
  where records_number is not null;
