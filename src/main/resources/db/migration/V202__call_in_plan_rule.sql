-- A call stands in the plan of its year, or the plan is amended before it (R-004).
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-004', 'call-in-plan', 'yes', 'yes-no', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'regulation-16-2018', '4', true, 'PRACTICE',
   'Sevojno amended its plan before an extra call.');
