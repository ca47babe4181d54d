-- Published lists of evaluation and ranking, with everything they were computed from.

create table ranking_list (
  call         uuid not null references commission,
  version      int not null,
  published_at timestamptz not null,
  published_by uuid not null,
  bundle       text not null,
  digest       text not null,
  primary key (call, version),
  constraint versions_count_from_one check (version > 0)
);

create function ranking_list_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'A published list is never changed: % refused', tg_op;
end $$;
create trigger append_only before update or delete or truncate on ranking_list
  for each statement execute function ranking_list_is_append_only();
