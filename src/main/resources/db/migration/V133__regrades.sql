-- What was decided of faulty questions, and every new marking that followed. Nothing is changed:
-- the last marking of an attempt counts.

create table exam_ruling (
  id         uuid primary key,
  number     bigint generated always as identity,
  exam       uuid not null references exam,
  question   uuid not null,
  version    int not null,
  ruling     jsonb not null,
  reason     text not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  constraint a_ruling_has_a_reason check (reason <> '')
);
create index exam_ruling_by_exam on exam_ruling (exam, number);

create table exam_regrade (
  attempt uuid not null references exam_attempt,
  number  int not null,
  ruling  uuid not null references exam_ruling,
  marks   jsonb not null,
  at      timestamptz not null,
  primary key (attempt, number),
  constraint regrades_count_from_one check (number > 0)
);

create function regrades_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A marking stays in the history: % refused', tg_op;
end $$;
create trigger append_only before update or delete or truncate on exam_ruling
  for each statement execute function regrades_stay();
create trigger append_only before update or delete or truncate on exam_regrade
  for each statement execute function regrades_stay();
