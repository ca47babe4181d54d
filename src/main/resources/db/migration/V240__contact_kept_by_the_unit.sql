-- A unit keeps its own contact: what it wrote itself no list takes over.

alter table unit_contact
  add column page    text not null default '',
  add column own     boolean not null default false,
  add column version int not null default 0;
