-- The moved clock of the practice world and the scenes of its story that have been played.

create table practice_clock (
  only_one            boolean primary key default true,
  offset_microseconds bigint not null,
  constraint there_is_one_clock check (only_one)
);
insert into practice_clock (offset_microseconds) values (0);

create table practice_scene (
  name text primary key
);
