-- How attendance of a training is usually kept; the organiser may set otherwise for each training.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-175', 'attendance-points', '2', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Two a day are the custom, so four of a training of two days; the organiser may set another number.'),
  ('R-176', 'attendance-late', '30', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Minutes after the beginning of a day; the organiser may set another number.'),
  ('R-177', 'room-code', '30', 'count', '', 'NONE', 'NONE', 'NONE', '2018-01-01',
   'platform-default', '', true, 'DESIGN',
   'Seconds; the code counts for as long again. The organiser may set another number.');
