-- What the portal lists and finds: read models, written in the transaction of the act that they
-- tell of, and made only of what is public.

create table listed_call (
  code          text primary key,
  historic      boolean not null,
  unit          text,
  grantor       text not null,
  grantor_latin text not null,
  title         text not null,
  areas         text not null,
  year          int,
  published_on  date,
  last_day      date,
  closes_at     timestamptz,
  total_paras   bigint,
  minimum_paras bigint,
  maximum_paras bigint,
  completeness  text,
  search_key    text not null,
  constraint a_running_call_has_a_unit_and_a_last_day
    check (historic or (unit is not null and last_day is not null and closes_at is not null))
);
create index listed_call_search_key on listed_call using gin (search_key gin_trgm_ops);
create index listed_call_unit on listed_call (unit);

create table search_entry (
  kind       text not null,
  ref        text not null,
  title      text not null,
  title_en   text,
  about      text not null,
  href       text not null,
  weight     int not null,
  search_key text not null,
  primary key (kind, ref),
  constraint kind_of_entry_is_known
    check (kind in ('UNIT', 'ORGANISATION', 'CALL', 'HISTORIC', 'RECIPIENT', 'NEWS'))
);
create index search_entry_search_key on search_entry using gin (search_key gin_trgm_ops);
create index search_entry_beginning on search_entry (search_key text_pattern_ops);
