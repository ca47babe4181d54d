-- The public record of every act. Acts write entries and wait for nobody; one sequencer at a time
-- gives the committed entries their places in the tree.

create table ledger_entry (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  kind    text not null,
  subject text not null,
  mandate uuid not null,
  party   text not null,
  role    text not null,
  content bytea not null,
  entry   bytea not null,
  digest  bytea not null,
  constraint content_is_a_sha256 check (octet_length(content) = 32),
  constraint entry_carries_its_digest check (digest = sha256(entry))
);
create index ledger_entry_by_content on ledger_entry (content);
create index ledger_entry_by_kind on ledger_entry (kind, id desc);
create index ledger_entry_by_party on ledger_entry (party, id desc);
create index ledger_entry_by_subject on ledger_entry (subject, id desc);
create index ledger_entry_by_moment on ledger_entry (at);

-- Committed, without a place yet. The identity of an entry cannot say this: a lower one may commit
-- after a higher one.
create table ledger_waiting (
  entry bigint primary key references ledger_entry (id)
);

create table ledger_leaf (
  position bigint primary key,
  entry    bigint not null references ledger_entry (id),
  hash     bytea not null,
  constraint an_entry_has_one_place unique (entry),
  constraint leaf_hash_is_a_sha256 check (octet_length(hash) = 32)
);

-- Every eighth level of complete subtrees above the leaves; what lies between is folded when asked.
create table ledger_subtree (
  level  smallint not null,
  number bigint not null,
  hash   bytea not null,
  primary key (level, number),
  constraint only_every_eighth_level check (level > 0 and level % 8 = 0),
  constraint subtree_hash_is_a_sha256 check (octet_length(hash) = 32)
);

-- The tree after each batch; the peaks are the hashes of its complete subtrees, largest first.
create table ledger_head (
  size      bigint primary key,
  root      bytea not null,
  peaks     bytea not null,
  closed_at timestamptz not null,
  constraint a_tree_holds_something check (size > 0),
  constraint root_is_a_sha256 check (octet_length(root) = 32)
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % of % refused', tg_op, tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on ledger_entry
  for each statement execute function ledger_is_append_only();
create trigger append_only before update or delete or truncate on ledger_leaf
  for each statement execute function ledger_is_append_only();
create trigger append_only before update or delete or truncate on ledger_subtree
  for each statement execute function ledger_is_append_only();
create trigger append_only before update or delete or truncate on ledger_head
  for each statement execute function ledger_is_append_only();
