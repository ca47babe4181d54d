-- Who answered, apart from what was answered. The first table knows a seat and nothing else; the
-- second keeps one row for a training, in which answers are already counted together: no answer of
-- anybody has a row, an order or a moment of its own.
create table evaluation_given (
  enrolment uuid not null,
  occasion  text not null,
  constraint one_answer_of_a_participant primary key (enrolment, occasion),
  constraint answers_have_a_known_occasion check (occasion in ('BEFORE', 'AFTER'))
);

create table evaluation (
  session uuid primary key,
  form    uuid not null references evaluation_form (id),
  before  jsonb not null,
  after   jsonb not null,
  closed  boolean not null
);

-- Every answer leaves the former version of its training's row behind until the table is vacuumed;
-- two of them side by side would show the answer between them.
alter table evaluation set (
  autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0, fillfactor = 50);

create function what_was_closed_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A closed evaluation stays: % refused', tg_op;
end $$;

create trigger what_was_closed_stays before update or delete on evaluation
  for each row when (old.closed) execute function what_was_closed_stays();

-- Of what people were told already, so that nobody is told twice.
create table evaluation_asked (
  session uuid not null,
  what    text not null,
  constraint asked_once_of_a_training primary key (session, what),
  constraint asked_for_something_known check (what in ('ANSWERS', 'OPINIONS'))
);
