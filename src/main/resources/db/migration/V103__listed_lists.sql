-- Which call an entry is, so that later events find it, and when its list was published.

alter table listed_call
  add column call_id uuid,
  add column list_published_at timestamptz,
  add constraint one_entry_of_a_call unique (call_id),
  add constraint a_running_call_is_known_by_its_id check (historic = (call_id is null)),
  add constraint only_a_running_call_publishes_its_list_here
    check (list_published_at is null or not historic);
