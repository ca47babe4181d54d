-- Materials of trainings as files. An edition says everything of a material from then on; those
-- before it stay for the record. Without a session it is shared by all trainings of the series.
create table training_material (
  material  uuid not null,
  edition   integer not null,
  series    uuid not null,
  session   uuid,
  title     text not null,
  place     integer not null,
  shown     text not null,
  audience  text not null,
  file      uuid not null,
  down      boolean not null,
  edited_at timestamptz not null,
  edited_by uuid not null,
  person    uuid not null,
  constraint an_edition_has_its_number primary key (material, edition),
  constraint editions_are_counted_from_one check (edition > 0),
  constraint a_material_has_a_title check (btrim(title) <> ''),
  constraint a_material_has_a_place check (place > 0),
  constraint a_material_is_shown_from_a_known_moment
    check (shown in ('BEFORE', 'ON_THE_DAY', 'AFTER')),
  constraint a_material_is_for_a_known_audience check (audience in ('EVERYONE', 'SEATED'))
);
create index materials_of_a_series on training_material (series, material, edition);

create function materials_stay() returns trigger language plpgsql as $$
begin
  raise exception 'Editions of materials stay for the record: % refused', tg_op;
end $$;

create trigger materials_stay before update or delete or truncate on training_material
  for each statement execute function materials_stay();
