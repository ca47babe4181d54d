-- What was handed over on paper before there was this platform, as the documents of a training say.
create table certificate_on_paper (
  enrolment uuid not null primary key,
  session   uuid not null,
  number    text not null,
  issued_on date not null,
  constraint a_certificate_on_paper_has_a_number check (btrim(number) <> '')
);
create index certificate_on_paper_of_session on certificate_on_paper (session);
