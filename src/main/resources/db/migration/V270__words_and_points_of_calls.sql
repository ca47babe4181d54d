-- What drafts of calls are looked at for: points in all, and words that give away what may not stand.
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-187', 'criteria-points', '100', 'points', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'platform-default', '', true, 'DESIGN',
   'Another sum is a warning and prevents nothing.'),
  ('R-188', 'register-documents',
   'apr-,upisu-u-regist,registraciji,izvod-iz-regist,statut,pib-', 'list', '', 'NONE', 'NONE',
   'NONE', '2018-03-13', 'platform-default', '', true, 'DESIGN',
   'Beginnings of words; what they find is only a warning (R-035).'),
  ('R-189', 'until-spent-words', 'do-utroska', 'list', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'platform-default', '', true, 'DESIGN',
   'Beginnings of words; what they find is only a warning (R-014).');
