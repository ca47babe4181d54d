-- Questions about published calls; an answer is published for everybody and stays.
create table call_question (
  id                 uuid primary key,
  call               uuid not null references call (id),
  text               text not null,
  asked_at           timestamptz not null,
  asked_by           uuid not null,
  published_question text,
  answer             text,
  answered_at        timestamptz,
  constraint an_answer_is_whole
    check ((answer is null) = (answered_at is null)
           and (answer is null) = (published_question is null)),
  constraint an_answer_follows_its_question check (answered_at >= asked_at)
);
create index call_question_of_call on call_question (call, asked_at);

create function published_answers_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A published answer stays: % refused', tg_op;
end $$;

create trigger stays before update or delete on call_question
  for each row when (old.answered_at is not null) execute function published_answers_stay();
