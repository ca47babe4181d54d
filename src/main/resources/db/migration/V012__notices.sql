-- Letters to be written and sent. What stands in a letter is composed when it is sent, so neither
-- a secret link nor a word about a person waits in a table.
create table notice (
  id        uuid primary key,
  kind      text not null,
  about     uuid not null,
  person    uuid not null,
  queued_at timestamptz not null,
  due_at    timestamptz,
  attempts  int not null default 0,
  outcome   text,
  sent_at   timestamptz,
  failure   text,
  constraint one_notice_of_a_kind unique (kind, about, person),
  constraint known_outcome check (outcome in ('SENT', 'NOTHING_TO_SEND', 'GIVEN_UP')),
  constraint due_until_there_is_an_outcome check ((outcome is null) = (due_at is not null)),
  constraint sent_at_a_moment check ((outcome is not distinct from 'SENT') = (sent_at is not null))
);
create index notice_by_due_moment on notice (due_at) where due_at is not null;
create index notice_given_up on notice (queued_at) where outcome = 'GIVEN_UP';

-- In the practice world letters come here instead of leaving for the post; anybody may read them.
create table practice_letter (
  id       uuid primary key,
  at       timestamptz not null,
  email    text not null,
  language text not null,
  subject  text not null,
  body     text not null
);
create index practice_letter_newest on practice_letter (at desc, id);
create index practice_letter_of_address on practice_letter (email, at desc);
