-- How a test at the end of a training usually goes; a blueprint of the programme may say otherwise.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-178', 'exam-minutes', '30', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Minutes from the beginning of an attempt; offered where the programme has no blueprint.'),
  ('R-179', 'exam-pass', '60', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Percent of the most points; offered where the programme has no blueprint.'),
  ('R-180', 'exam-attempts', '1', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'For each participant; offered where the programme has no blueprint.');
