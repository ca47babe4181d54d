-- Terms and thresholds of trainings, which were seen in practice or are defaults of the platform.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-170', 'training-closing', '4', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'standing-conference-practice', '', true, 'PRACTICE',
   'Calendar days before the first day; the organiser may set another day for each training.'),
  ('R-171', 'seat-confirmation', '48', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Hours; the organiser may set another number for each training.'),
  ('R-172', 'training-reminder', '2', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN', 'Calendar days before the first day.'),
  ('R-173', 'expiry-notice', '3', 'months', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Whether a document expires at all is said by the rule of completion.'),
  ('R-174', 'smallest-count', '3', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'A smaller count of people is published only as smaller than this.');
