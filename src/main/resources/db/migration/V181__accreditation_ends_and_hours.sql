-- Why an accreditation ends or rests. The grounds beyond the loss of conditions are not confirmed.
create table accreditation_reason (
  code text primary key,
  kind text not null,
  position integer not null,
  serbian text not null,
  english text not null,
  provision_serbian text not null,
  provision_english text not null,
  confirmed boolean not null,
  constraint a_reason_ends_or_suspends check (kind in ('END', 'SUSPENSION')),
  constraint one_reason_in_a_place unique (kind, position)
);

insert into accreditation_reason
  (code, kind, position, serbian, english, provision_serbian, provision_english, confirmed)
values
  ('conditions-lost', 'END', 1, 'престао је услов из јавног позива',
   'a condition of the call is met no longer', 'Уредба 90/2018', 'Regulation 90/2018', true),
  ('own-request', 'END', 2, 'на захтев предавача', 'at the request of the trainer',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('weak-evaluations', 'END', 3, 'трајно слабе оцене рада', 'lastingly weak evaluations',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('death', 'END', 4, 'смрт предавача', 'death of the trainer',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('other', 'END', 5, 'други разлог', 'another reason',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false),
  ('conditions-checked', 'SUSPENSION', 1, 'проверава се да ли услови и даље постоје',
   'whether the conditions still hold is being checked', 'Уредба 90/2018', 'Regulation 90/2018',
   true),
  ('absence', 'SUSPENSION', 2, 'привремена спреченост предавача', 'temporary absence of the trainer',
   'подразумевана вредност, није из прописа', 'a default, not from a regulation', false);

alter table accreditation add column end_code text references accreditation_reason (code);

create table accreditation_suspension (
  id uuid primary key,
  accreditation uuid not null references accreditation (id),
  from_day date not null,
  until_day date,
  reason text not null references accreditation_reason (code),
  note text not null,
  lifted_note text not null,
  constraint a_suspension_ends_after_it_began check (until_day >= from_day),
  constraint a_lifted_suspension_says_why check ((until_day is null) = (lifted_note = ''))
);

create unique index one_suspension_of_an_accreditation_at_a_time
  on accreditation_suspension (accreditation) where until_day is null;

-- What a trainer did at a training, as the Academy confirmed it; fees follow from the table.
create table trainer_hours (
  trainer uuid not null references trainer (id),
  training text not null,
  work text not null,
  hours integer not null,
  confirmed_at timestamptz not null,
  constraint hours_of_one_work_are_confirmed_once primary key (trainer, training, work),
  constraint hours_are_of_known_work
    check (work in ('LECTURE', 'WORKSHOP', 'MENTORING', 'PREPARATION')),
  constraint hours_are_counted check (hours between 1 and 200)
);
