-- News of the national office, written in Serbian and English.

create table news_item (
  id           int generated always as identity (start with 1) primary key,
  stage        text not null,
  title        text not null,
  title_en     text not null,
  lead         text not null,
  lead_en      text not null,
  body         text not null,
  body_en      text not null,
  origin       text not null,
  origin_en    text not null,
  ack          text not null,
  ack_en       text not null,
  changed_at   timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version      int not null,
  constraint stage_of_news_is_known check (stage in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  constraint only_a_draft_was_never_published check ((stage = 'DRAFT') = (published_at is null)),
  constraint only_the_withdrawn_was_withdrawn
    check ((stage = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index news_item_published on news_item (published_at desc) where stage = 'PUBLISHED';
