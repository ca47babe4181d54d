-- Each programme that ends with a test has modules of its own in the bank; the Academy opens them.
alter table question_module add column programme text not null default 'saradnja-sa-ocd';
alter table question_module alter column programme drop default;
alter table question_module
  add constraint a_module_has_a_short_code check (code ~ '^[А-ШЂЈЉЊЋЏ]{1,4}[0-9]{0,3}$'),
  add constraint a_module_has_a_title check (title <> '' and length(title) <= 200);
