-- What a call must say, and what it may not (financing rules R-013, R-014, R-016, R-035).
insert into rule
  (code, key, value, unit, options, direction, start_event, other_start, valid_from,
   act, article, article_confirmed, source_kind, note)
values
  ('R-013', 'call-contents',
   'title,description,areas,total,maximum,conditions,forms,applications,window,completion,programme-end,criteria,threshold,documents,objection-decider,selection-decider,contact,legal-basis',
   'list', '', 'NONE', 'NONE', 'NONE', '2018-03-13', 'regulation-16-2018', '6', false,
   'UNVERIFIED', 'The article and the list are to be checked in the gazette.'),
  ('R-014', 'until-spent', 'no', 'yes-no', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'regulation-16-2018', '9', true, 'DESIGN',
   'Programmes are ranked, so a call cannot end when the money is spent.'),
  ('R-016', 'sums-agree', 'yes', 'yes-no', '', 'NONE', 'NONE', 'NONE', '2018-03-13',
   'budget-system-act', '', true, 'UNVERIFIED', 'The free appropriation is not checked here.'),
  ('R-035', 'documents-from-registers', 'no', 'yes-no', '', 'NONE', 'NONE', 'NONE',
   '2018-03-13', 'administrative-procedure-act', '9', false, 'CONFIRMED',
   'The office obtains them itself; the articles are to be checked.');
