-- Attempts at secrets, counted for all nodes together. Nothing is lost when it is.

create unlogged table throttle (
  allowance  text not null,
  of         text not null,
  paid_until timestamptz not null,
  constraint one_count_for_each primary key (allowance, of),
  constraint addresses_are_kept_as_digests check (of ~ '^[0-9a-f]{64}$')
);
create index throttle_by_age on throttle (paid_until);
