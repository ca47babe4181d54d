-- Another address of an account counts once its reader has opened the link of a letter. The secret of
-- the link is computed and stands nowhere; the addresses are forgotten some days after the link ended.
create table address_move (
  id           uuid primary key,
  person       uuid not null references account (id),
  old_email    text not null,
  new_email    text not null,
  asked_at     timestamptz not null,
  valid_until  timestamptz not null,
  confirmed_at timestamptz,
  given_up_at  timestamptz,
  constraint move_ends_after_it_begins check (valid_until > asked_at),
  constraint a_move_leads_elsewhere check (new_email <> old_email),
  constraint confirmed_or_given_up check (confirmed_at is null or given_up_at is null)
);
create unique index one_open_move_of_a_person on address_move (person)
  where confirmed_at is null and given_up_at is null;
