-- How tests of a programme go, as the Academy adopted it: never changed, followed by another one.
create table test_blueprint (
  number     integer not null,
  programme  text not null,
  measure    jsonb not null,
  valid_from date not null,
  act        text not null,
  article    text not null,
  constraint blueprints_are_numbered primary key (number),
  constraint one_blueprint_from_a_day unique (programme, valid_from),
  constraint blueprint_is_of_a_programme check (programme <> ''),
  constraint blueprint_names_its_act check (act <> '')
);
comment on column test_blueprint.measure is 'questions of each module, minutes, pass mark, attempts, order';

create trigger what_was_adopted_stays before update or delete or truncate on test_blueprint
  for each statement execute function what_was_adopted_stays();

alter table exam add column blueprint integer not null default 0;
alter table exam add column departure text not null default '';
alter table exam add constraint a_departure_is_from_a_blueprint check (blueprint > 0 or departure = '');
alter table exam add constraint a_departure_is_told_shortly check (length(departure) <= 500);
comment on column exam.blueprint is 'number of the blueprint its settings stand on; 0 when there was none';
comment on column exam.departure is 'why the settings of this test are others than those of the blueprint';
