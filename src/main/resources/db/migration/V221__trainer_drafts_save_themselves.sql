-- From which opened page a draft was saved last, and how many changes it had: an older state of that
-- page which arrives later is known as older.
alter table trainer_application
  add column saved_page uuid,
  add column saved_turn integer not null default 0,
  add constraint turns_of_a_page_are_counted check (saved_turn >= 0);
