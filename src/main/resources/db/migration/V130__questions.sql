-- The bank of questions. A version holds what was written, unchanged; confirming it only adds who
-- and when. Papers name versions, so nothing that was ever put to anybody is deleted.

create table question_module (
  code     text primary key,
  title    text not null,
  position int not null,
  constraint modules_stand_in_one_order unique (position)
);
-- The modules of the training on financing programmes of associations that are tested.
insert into question_module (code, title, position) values
  ('М5', 'Правни оквир', 5),
  ('М6', 'Јавни интерес', 6),
  ('М7', 'Поступак', 7),
  ('М8', 'Уговор, праћење и враћање средстава', 8);

create table question (
  id           uuid primary key,
  code         text not null,
  latest       int not null,
  withdrawn_at timestamptz,
  constraint one_question_for_a_code unique (code),
  constraint a_code_is_short check (code <> '' and length(code) <= 80),
  constraint versions_count_from_one check (latest > 0)
);

create table question_version (
  question     uuid not null references question,
  number       int not null,
  module       text not null,
  difficulty   text not null,
  basis        text not null,
  kind         text not null,
  task         jsonb not null,
  source       text not null,
  explanation  text not null,
  digest       text not null,
  written_at   timestamptz not null,
  written_by   uuid not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  primary key (question, number),
  constraint difficulty_is_known check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
  constraint basis_is_known check (basis in ('PROVISION', 'PRACTICE', 'UNVERIFIED')),
  constraint kind_is_known
    check (kind in ('SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'MATCHING', 'NUMBER', 'TEXT')),
  constraint what_is_unverified_is_not_confirmed check (confirmed_at is null or basis <> 'UNVERIFIED'),
  constraint a_confirmation_has_who_and_when check ((confirmed_at is null) = (confirmed_by is null))
);

create function written_questions_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.confirmed_at is null
     and (new.question, new.number, new.module, new.difficulty, new.basis, new.kind, new.task,
          new.source, new.explanation, new.digest, new.written_at, new.written_by)
       = (old.question, old.number, old.module, old.difficulty, old.basis, old.kind, old.task,
          old.source, old.explanation, old.digest, old.written_at, old.written_by) then
    return new;
  end if;
  raise exception 'A version of a question stays as it was written: % refused', tg_op;
end $$;
create trigger stays_as_written before update or delete on question_version
  for each row execute function written_questions_stay();
