-- Public calls for the accreditation of trainers (Regulation 90/2018, Article 5).
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-150', 'trainer-calls', '2', 'count', '', 'NONE', 'NONE', 'NONE', '2018-11-29',
   'trainer-regulation-90-2018', '5', true, 'CONFIRMED', 'In a year, at least; the first day in force is to be checked.'),
  ('R-151', 'trainer-call-window', '30', 'calendar-days', '', 'NONE', 'CALL_PUBLISHED', 'NONE',
   '2018-11-29', 'trainer-regulation-90-2018', '5', true, 'CONFIRMED', 'At least.'),
  ('R-152', 'trainer-call-places', 'napa,mduls,e-government-portal', 'list', '', 'NONE', 'NONE',
   'NONE', '2018-11-29', 'trainer-regulation-90-2018', '5', true, 'CONFIRMED',
   'The date and the link of each are recorded.'),
  ('R-153', 'trainer-committee-size', '3,5', 'list', '3,5,7', 'NONE', 'NONE', 'NONE',
   '2018-11-29', 'platform-default', '', true, 'DESIGN', 'Odd, so that there is a majority.');

-- What a call may ask for and by what it chooses. A row is never edited: a later one replaces it.
create table trainer_requirement (
  code text primary key,
  kind text not null,
  position integer not null,
  serbian text not null,
  english text not null,
  provision_serbian text not null,
  provision_english text not null,
  confirmed boolean not null,
  constraint a_requirement_is_a_condition_or_a_document check (kind in ('CONDITION', 'DOCUMENT')),
  constraint one_requirement_in_a_place unique (kind, position)
);

insert into trainer_requirement
  (code, kind, position, serbian, english, provision_serbian, provision_english, confirmed)
values
  ('degree', 'CONDITION', 1, 'високо образовање', 'a university degree',
   'Уредба 90/2018, услове ближе одређује позив', 'Regulation 90/2018, set by the call', false),
  ('experience', 'CONDITION', 2, 'радно искуство у области, у трајању које позив тражи',
   'work experience in the area, as long as the call asks', 'Уредба 90/2018, члан 5',
   'Regulation 90/2018, Article 5', true),
  ('teaching', 'CONDITION', 3, 'искуство у преношењу знања у области',
   'teaching experience in the area', 'Уредба 90/2018, члан 5',
   'Regulation 90/2018, Article 5', true),
  ('trainers-course', 'CONDITION', 4, 'завршена обука за предаваче',
   'a completed course for trainers', 'Уредба 90/2018, члан 5',
   'Regulation 90/2018, Article 5', true),
  ('not-convicted', 'CONDITION', 5, 'неосуђиваност за дело које кандидата чини недостојним',
   'no conviction that makes the candidate unworthy',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('diploma', 'DOCUMENT', 1, 'диплома', 'diploma',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('employment', 'DOCUMENT', 2, 'потврда о радном искуству', 'confirmation of work experience',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('course-proof', 'DOCUMENT', 3, 'потврда о обуци за предаваче',
   'confirmation of the course for trainers',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('works', 'DOCUMENT', 4, 'списак објављених радова', 'list of published works',
   'Уредба 90/2018, члан 5', 'Regulation 90/2018, Article 5', true);

-- Article 5 names what the selection looks at; the points are not confirmed and are a default.
create table trainer_criterion (
  code text primary key,
  position integer not null unique,
  kind text not null,
  most integer not null,
  serbian text not null,
  english text not null,
  provision_serbian text not null,
  provision_english text not null,
  confirmed boolean not null,
  constraint a_criterion_is_scored_or_answered check (kind in ('POINTS', 'YES_NO')),
  constraint a_criterion_has_its_most check (most between 1 and 100),
  constraint yes_counts_once check (kind = 'POINTS' or most = 1)
);

insert into trainer_criterion
  (code, position, kind, most, serbian, english, provision_serbian, provision_english, confirmed)
values
  ('professional', 1, 'POINTS', 30, 'стручно и радно искуство у области',
   'professional and work experience in the area', 'Уредба 90/2018, члан 5; бодови по позиву',
   'Regulation 90/2018, Article 5; points by the call', false),
  ('teaching', 2, 'POINTS', 30, 'предавачко искуство у области', 'teaching experience in the area',
   'Уредба 90/2018, члан 5; бодови по позиву', 'Regulation 90/2018, Article 5; points by the call',
   false),
  ('works', 3, 'POINTS', 10, 'објављени радови', 'published works',
   'Уредба 90/2018, члан 5; бодови по позиву', 'Regulation 90/2018, Article 5; points by the call',
   false),
  ('skills', 4, 'POINTS', 30, 'провера предавачких вештина', 'check of trainer skills',
   'Уредба 90/2018, члан 5; бодови по позиву', 'Regulation 90/2018, Article 5; points by the call',
   false),
  ('course', 5, 'YES_NO', 1, 'савладана обука за предаваче', 'the trainers'' course passed',
   'Уредба 90/2018, члан 5', 'Regulation 90/2018, Article 5', true);

create table trainer_call (
  id uuid primary key,
  typed jsonb not null,
  stage text not null,
  code text,
  content jsonb,
  published_at timestamptz,
  last_day date,
  closes_at timestamptz,
  saved_at timestamptz not null,
  version integer not null,
  constraint one_code_of_a_trainer_call unique (code),
  constraint a_trainer_call_has_a_known_stage check (stage in ('DRAFT', 'PUBLISHED')),
  constraint a_published_trainer_call_has_all_that_was_published check (
    (stage = 'PUBLISHED') = (code is not null) and (code is null) = (content is null)
    and (code is null) = (published_at is null) and (code is null) = (last_day is null)
    and (code is null) = (closes_at is null)),
  constraint a_trainer_call_closes_after_it_opened check (closes_at > published_at)
);

create table trainer_call_place (
  call uuid not null references trainer_call (id),
  place text not null,
  link text not null,
  published_on date not null,
  recorded_at timestamptz not null,
  constraint a_trainer_call_is_recorded_once_in_a_place primary key (call, place)
);
