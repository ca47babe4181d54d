-- In what somebody with a role is to be trained, as data: set by the Academy for all units, or by a
-- unit for itself. What was set stays; what is set later for the same counts from its day on.
create table training_need (
  number     integer not null,
  unit       text not null,
  role       text not null,
  programme  text not null,
  kind       text not null,
  asked      boolean not null,
  valid_from date not null,
  act        text not null,
  article    text not null,
  confirmed  boolean not null,
  set_at     timestamptz not null,
  constraint needs_of_training_are_numbered primary key (number),
  constraint one_need_of_a_role_from_a_day unique (unit, role, programme, valid_from),
  constraint a_need_asks_for_a_known_document check (kind in ('CERTIFICATE', 'CONFIRMATION')),
  constraint a_need_names_its_act check (act <> '')
);
comment on column training_need.unit is 'slug of the unit that set it for itself; empty for all units';
comment on column training_need.programme is 'code of the programme, one for all its years';
comment on column training_need.asked is 'false when it is not asked for any more';

create trigger what_was_adopted_stays before update or delete or truncate on training_need
  for each statement execute function what_was_adopted_stays();
