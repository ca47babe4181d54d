-- How trainings are evaluated. The scale was read in the Academy's report of 2019; no source gives
-- the other numbers, so they stand as settings until somebody confirms them.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-160', 'evaluation-scale', '4', 'count', '', 'NONE', 'NONE', 'NONE', '2019-01-01',
   'academy-report-2019', '', true, 'CONFIRMED', 'The highest mark; the lowest is one.'),
  ('R-161', 'evaluation-smallest-group', '5', 'count', '', 'NONE', 'NONE', 'NONE', '2019-01-01',
   'platform-default', '', true, 'UNVERIFIED',
   'Answers without which no figure and no remark is shown.'),
  ('R-162', 'evaluation-window', '30', 'calendar-days', '', 'NONE', 'TRAINING_ENDED', 'NONE',
   '2019-01-01', 'platform-default', '', true, 'UNVERIFIED', ''),
  ('R-163', 'superior-opinion', '6', 'months', '', 'NONE', 'TRAINING_ENDED', 'NONE',
   '2019-01-01', 'platform-default', '', true, 'UNVERIFIED',
   'The opinion itself is prescribed yearly; after which time it is asked is to be checked.');
