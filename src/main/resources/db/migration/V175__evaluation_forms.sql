-- Questions about trainings, by version: the one for all, those of programmes, those of series.
-- A version is never changed, so that answers always stand beside what was asked.
create table evaluation_form (
  id         uuid primary key,
  scope      text not null,
  code       text not null,
  version    int not null,
  scale      int not null,
  questions  jsonb not null,
  mandate    uuid not null,
  adopted_at timestamptz not null,
  constraint one_form_for_a_scope_and_version unique (scope, code, version),
  constraint a_form_has_a_known_scope check (scope in ('ALL', 'PROGRAMME', 'SERIES')),
  constraint the_form_for_all_has_no_code check ((scope = 'ALL') = (code = '')),
  constraint versions_count_from_one check (version > 0),
  constraint a_scale_has_at_least_two_marks check (scale between 2 and 10)
);

create function a_form_stays_as_it_was_adopted() returns trigger language plpgsql as $$
begin
  raise exception 'A form stays as it was adopted: % refused', tg_op;
end $$;

create trigger a_form_stays_as_it_was_adopted before update or delete or truncate on evaluation_form
  for each statement execute function a_form_stays_as_it_was_adopted();

insert into evaluation_form (id, scope, code, version, scale, questions, mandate, adopted_at)
values ('00000000-0000-4000-8000-000000000174', 'ALL', '', 1, 4, '[
  {"key": "opsta-ocena", "block": "TRAINING", "kind": "SCALE", "indicator": "OVERALL",
   "serbian": "Укупна оцена обуке", "english": "Overall mark of the training"},
  {"key": "primenljivost", "block": "TRAINING", "kind": "SCALE", "indicator": "APPLICABILITY",
   "serbian": "Применљивост стеченог знања на вашем послу",
   "english": "Applicability of what you learned to your work"},
  {"key": "ocekivanja", "block": "TRAINING", "kind": "PERCENT", "indicator": "EXPECTATIONS",
   "serbian": "Колики део ваших очекивања је испуњен",
   "english": "How much of what you expected was met"},
  {"key": "teme", "block": "TRAINING", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Избор тема и материјал", "english": "Choice of topics and materials"},
  {"key": "organizacija", "block": "TRAINING", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Организација и простор", "english": "Organisation and venue"},
  {"key": "preporuka", "block": "TRAINING", "kind": "YES_NO", "indicator": "NONE",
   "serbian": "Да ли бисте обуку препоручили колегама",
   "english": "Would you recommend the training to colleagues"},
  {"key": "predlog", "block": "TRAINING", "kind": "TEXT", "indicator": "NONE",
   "serbian": "Шта треба задржати, а шта променити",
   "english": "What should be kept and what changed"},
  {"key": "predavac-ocena", "block": "TRAINER", "kind": "SCALE", "indicator": "OVERALL",
   "serbian": "Укупна оцена излагања", "english": "Overall mark of the teaching"},
  {"key": "predavac-jasnoca", "block": "TRAINER", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Јасноћа и примери из праксе", "english": "Clarity and practical examples"},
  {"key": "predavac-razgovor", "block": "TRAINER", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Подстицање питања и разговора", "english": "Encouraging questions and discussion"},
  {"key": "predavac-poruka", "block": "TRAINER", "kind": "TEXT", "indicator": "NONE",
   "serbian": "Порука", "english": "Message"},
  {"key": "zna-propise", "block": "SELF", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Познавање прописа из области обуке",
   "english": "Knowledge of the regulations of the field"},
  {"key": "zna-postupak", "block": "SELF", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Познавање корака поступка и рокова",
   "english": "Knowledge of the steps of the procedure and their terms"},
  {"key": "zna-primena", "block": "SELF", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Сигурност у самосталном раду", "english": "Confidence in working alone"},
  {"key": "grupa-predznanje", "block": "GROUP", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Предзнање групе", "english": "What the group knew before"},
  {"key": "grupa-ucesce", "block": "GROUP", "kind": "SCALE", "indicator": "OVERALL",
   "serbian": "Учешће групе у раду", "english": "How the group took part"},
  {"key": "grupa-uslovi", "block": "GROUP", "kind": "SCALE", "indicator": "NONE",
   "serbian": "Услови за рад", "english": "Conditions of work"},
  {"key": "grupa-zapazanja", "block": "GROUP", "kind": "TEXT", "indicator": "NONE",
   "serbian": "Запажања о групи и предлози", "english": "Remarks on the group and proposals"},
  {"key": "rad-primena", "block": "SUPERIOR", "kind": "SCALE", "indicator": "APPLICABILITY",
   "serbian": "Примена стеченог знања у раду", "english": "Use of what was learned at work"},
  {"key": "rad-ucinak", "block": "SUPERIOR", "kind": "SCALE", "indicator": "OVERALL",
   "serbian": "Ефекат обуке на рад запосленог лица",
   "english": "Effect of the training on the employee''s work"},
  {"key": "rad-obrazlozenje", "block": "SUPERIOR", "kind": "TEXT", "indicator": "NONE",
   "serbian": "Образложење", "english": "Grounds"}
]', '00000000-0000-0000-0000-000000000000', '2019-01-01T00:00:00Z');
