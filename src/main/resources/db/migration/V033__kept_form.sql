-- What somebody typed into a form whose session had ended, for an hour, for their browser only.

create table kept_form (
  token      text primary key,
  person     uuid references account (id),
  path       text not null,
  fields     jsonb not null,
  with_files boolean not null,
  kept_at    timestamptz not null,
  constraint cookie_is_kept_as_its_digest check (token ~ '^[0-9a-f]{64}$'),
  constraint form_goes_to_a_path_of_ours check (path ~ '^/[^/]' or path = '/')
);
comment on column kept_form.person is
  'Who sent it, when that is known; then nobody else sees it.';
create index kept_form_by_age on kept_form (kept_at);
