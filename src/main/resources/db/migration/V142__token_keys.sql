-- Keys of web tokens. A production installation is given its private key by its environment; every
-- public key that ever signed stays published, for what it signed outlives it.
create table token_key (
  only_one    boolean not null default true,
  private_key bytea not null,
  made_at     timestamptz not null,
  constraint there_is_one_token_key primary key (only_one),
  constraint the_one_token_key_is_true check (only_one)
);

create table published_key (
  thumbprint text not null,
  jwk        text not null,
  since      timestamptz not null,
  constraint a_key_is_published_once primary key (thumbprint),
  constraint only_the_public_part check (not (jwk::jsonb ?| array['d', 'p', 'q', 'dp', 'dq', 'qi']))
);
