-- Codes from an application as the second step of signing in, and codes for a lost telephone.

create table second_step (
  person       uuid primary key references account (id),
  secret       bytea not null,
  proposed_at  timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint not null,
  constraint secret_is_sealed check (length(secret) > 32)
);
comment on column second_step.secret is 'AES-GCM under the key of people: nonce, text, tag.';
comment on column second_step.last_step is
  'The half minute of the last code that was accepted: no code opens twice.';

create table recovery_code (
  person  uuid not null references second_step (person) on delete cascade,
  digest  text not null,
  used_at timestamptz,
  constraint one_recovery_code_of_a_kind primary key (person, digest),
  constraint recovery_code_is_kept_as_its_digest check (digest ~ '^[0-9a-f]{64}$')
);
