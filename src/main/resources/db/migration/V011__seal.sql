-- The key of a practice world. A production installation is given its key by its environment and
-- keeps nothing here.
create table seal_key (
  only_one    boolean not null default true,
  private_key bytea not null,
  made_at     timestamptz not null,
  constraint there_is_one_key primary key (only_one),
  constraint the_one_is_true check (only_one)
);
