-- Uploaded files, and their content once under its digest.

create table file (
  id        uuid primary key,
  name      text not null,
  type      text not null,
  size      bigint not null,
  digest    text not null,
  scan      text not null,
  asked_at  timestamptz,
  stored_at timestamptz not null,
  constraint name_is_no_path check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  constraint file_is_not_empty check (size > 0),
  constraint digest_is_sha_256 check (digest ~ '^[0-9a-f]{64}$'),
  constraint scan_is_known check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED'))
);
create index file_of_content on file (digest);
create index file_unseen on file (stored_at) where scan in ('NOT_SCANNED', 'WAITING');
comment on column file.asked_at is 'when a later look of the scanner was last tried';

-- No foreign key from file: the content may be kept in a bucket instead.
create table file_content (
  digest  text primary key,
  content bytea not null,
  kept_at timestamptz not null
);
-- Documents are compressed already; trying again costs time and saves nothing.
alter table file_content alter column content set storage external;
create index file_content_kept on file_content (kept_at);
