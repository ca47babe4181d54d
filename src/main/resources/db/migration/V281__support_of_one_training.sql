-- Who stands behind one training beside, or in place of, those behind its series.
create table session_support (
  session uuid primary key,
  names   jsonb not null,
  instead boolean not null,
  version integer not null,
  constraint names_are_a_list check (jsonb_typeof(names) = 'array')
);
