-- What trainers say of their group and superiors of their staff; both sign what they say.
create table group_mark (
  session uuid not null,
  trainer uuid not null,
  form    uuid not null references evaluation_form (id),
  answers jsonb not null,
  at      timestamptz not null,
  constraint one_mark_of_a_trainer_for_a_group primary key (session, trainer)
);

create table superior_opinion (
  enrolment uuid not null,
  session   uuid not null,
  unit      text not null,
  form      uuid not null references evaluation_form (id),
  answers   jsonb not null,
  superior  text not null,
  mandate   uuid not null,
  at        timestamptz not null,
  constraint one_opinion_about_a_participant primary key (enrolment),
  constraint an_opinion_names_the_superior check (btrim(superior) <> '')
);

create index opinions_of_a_training on superior_opinion (session);
create index opinions_of_a_unit on superior_opinion (unit);
