-- Where a call was published beside this platform (R-011), and from which publication its term
-- runs when they differ (R-012).
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-011', 'other-publication-places', 'official-gazette,newspaper,notice-board', 'list', '',
   'ANY', 'NONE', 'NONE', '2018-03-13', 'local-practice', '', true, 'PRACTICE',
   'Recorded when the call stands there too; nothing is missing without them.'),
  ('R-012', 'window-from-later-place', 'yes', 'yes-no', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'platform-default', '', true, 'DESIGN',
   'The term runs from the later of the publications that the regulation asks for.'),
  ('R-015', 'corrected-parts',
   'description,areas,total,minimum,maximum,own-share,forms,applications,conditions,window,hour,completion,programme-end,criteria,threshold,documents',
   'list', '', 'NONE', 'NONE', 'NONE', '2018-03-13', 'platform-default', '', true, 'DESIGN',
   'What applicants rely on: a correction of any of these extends the window.'),
  ('R-063', 'annulment-with-reasons', 'yes', 'yes-no', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'local-practice', '', true, 'PRACTICE', 'An annulled call stays published, with its reasons.');

create table call_place (
  call         uuid not null references call (id),
  place        text not null,
  link         text not null,
  issue        text not null,
  published_on date not null,
  recorded_at  timestamptz not null,
  recorded_by  uuid not null,
  constraint a_call_stands_once_in_a_place primary key (call, place),
  constraint a_place_has_an_address_or_an_issue check ((link = '') <> (issue = '')),
  constraint an_address_is_one_of_the_web check (link = '' or link ~ '^https?://')
);
