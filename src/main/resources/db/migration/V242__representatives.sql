-- Representatives of organisations one by one, with the days and the source of each record.

create table organisation_representative (
  id           uuid primary key,
  organisation uuid not null references organisation (id),
  name         text not null,
  held_from    date,
  held_until   date,
  source       text not null,
  entered_at   timestamptz not null,
  constraint representative_ends_after_the_beginning check (held_until >= held_from)
);
create index representative_of_organisation on organisation_representative (organisation);

-- What stood in one line is the first record; from which day, the register did not say.
insert into organisation_representative (id, organisation, name, source, entered_at)
select gen_random_uuid(), id, representative, 'Запис регистра без дана почетка', now()
  from organisation;
