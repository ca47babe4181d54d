-- An annulled call stays in the list and takes no applications.
alter table listed_call add column annulled_at timestamptz;
