-- Invitations by e-mail to act for a party; each opens once, and the mandate begins by its taking.
create table invitation (
  id           uuid primary key,
  party        text not null,
  role         text not null,
  email        text not null,
  held_until   date,
  invited_by   uuid not null references mandate (id),
  person       uuid not null,
  asked_at     timestamptz not null,
  valid_until  timestamptz not null,
  accepted_at  timestamptz,
  withdrawn_at timestamptz,
  mandate      uuid references mandate (id),
  constraint an_invitation_is_taken_or_withdrawn check (num_nonnulls(accepted_at, withdrawn_at) < 2),
  constraint what_was_taken_gave_a_mandate check ((accepted_at is null) = (mandate is null))
);
comment on column invitation.email is 'forgotten some days after it opens nothing any more';
create index invitations_of_a_party on invitation (party);
create index invitations_by_mandate on invitation (mandate);
