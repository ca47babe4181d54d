-- Figures of trainings as they stood at the end of a reporting date. They are stored once and stay,
-- whatever happens later to the records they were counted from.
create table frozen_figures (
  day        date not null,
  frozen_at  timestamptz not null,
  mandate    uuid not null,
  content    text not null,
  digest     text not null,
  constraint figures_are_frozen_once_for_a_day primary key (day),
  constraint digest_is_of_the_figures
    check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create function what_was_frozen_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was frozen stays: % refused', tg_op;
end $$;

create trigger what_was_frozen_stays before update or delete or truncate on frozen_figures
  for each statement execute function what_was_frozen_stays();
