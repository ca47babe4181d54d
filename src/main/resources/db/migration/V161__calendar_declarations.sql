-- Declarations about the calendar become records that stay: the latest about a day holds, and a
-- withdrawal is a record too. What came with the book has no moment and no person.
alter table calendar_correction
  drop constraint calendar_correction_pkey,
  add column id bigint generated always as identity,
  add column withdrawn boolean not null default false,
  add column recorded_at timestamptz,
  add column recorded_by uuid,
  add constraint calendar_correction_pkey primary key (id),
  add constraint correction_names_its_act check (btrim(act) <> ''),
  add constraint correction_has_a_moment_and_a_person
    check ((recorded_at is null) = (recorded_by is null)),
  add constraint only_a_recorded_correction_withdraws
    check (not withdrawn or recorded_at is not null);

alter table term_suspension
  drop constraint term_suspension_pkey,
  add column id bigint generated always as identity,
  add column withdrawn boolean not null default false,
  add column recorded_at timestamptz,
  add column recorded_by uuid,
  add constraint term_suspension_pkey primary key (id),
  add constraint suspension_names_its_act check (btrim(act) <> ''),
  add constraint suspension_says_why check (btrim(reason) <> ''),
  add constraint suspension_is_in_the_calendar
    check (from_day >= date '2012-01-01' and until_day + extra_days <= date '2099-12-31'),
  add constraint suspension_has_a_moment_and_a_person
    check ((recorded_at is null) = (recorded_by is null)),
  add constraint only_a_recorded_suspension_withdraws
    check (not withdrawn or recorded_at is not null);

create index calendar_correction_of_a_day on calendar_correction (day, id desc);
create index term_suspension_from_a_day on term_suspension (from_day, id desc);

create function calendar_declarations_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was declared about the calendar stays on record: % refused', tg_op;
end $$;

create trigger append_only before update or delete or truncate on calendar_correction
  for each statement execute function calendar_declarations_stay();
create trigger append_only before update or delete or truncate on term_suspension
  for each statement execute function calendar_declarations_stay();
