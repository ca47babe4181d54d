-- Signed lists on paper that were keyed in, each with its picture; the list itself is the evidence.
create table signed_sheet (
  id         uuid primary key,
  session    uuid not null,
  day        integer not null,
  file       uuid not null,
  signatures integer not null,
  fresh      integer not null,
  keyed_at   timestamptz not null,
  keyed_by   uuid not null,
  person     uuid not null,
  constraint a_sheet_counts_what_it_adds check (fresh between 0 and signatures)
);
comment on column signed_sheet.fresh is 'signatures that no other way had brought before';
create index sheets_of_a_session on signed_sheet (session, day, keyed_at);

create trigger signed_sheets_stay before update or delete or truncate on signed_sheet
  for each statement execute function what_was_seen_stays();
