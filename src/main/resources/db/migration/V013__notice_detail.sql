-- What tells two notices of a kind about one thing apart: the version of a list, the day of a term.
alter table notice
  add column detail text not null default '',
  drop constraint one_notice_of_a_kind,
  add constraint one_notice_of_a_kind unique (kind, about, detail, person);
