-- The row of the plan on which a call is drafted, and as the plan stood when it was published.
create table call_plan_row (
  call        uuid primary key references call (id),
  row_id      uuid not null,
  edition     integer not null,
  name        text not null,
  first_month date not null,
  last_month  date not null
);
create index call_of_a_plan_row on call_plan_row (row_id);

create function row_of_a_published_call_stays() returns trigger language plpgsql as $$
begin
  if exists (select from call where id = old.call and stage = 'PUBLISHED') then
    raise exception 'A published call keeps its row of the plan: % refused', tg_op;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger stays before update or delete on call_plan_row
  for each row execute function row_of_a_published_call_stays();
