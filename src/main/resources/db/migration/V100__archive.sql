-- Calls that units published before: the record as it was collected, and what lists ask for.

create table archived_call (
  code         text primary key,
  kind         text not null,
  title        text not null,
  unit         text,
  grantor      text not null,
  grantor_latin text not null,
  year         int,
  act_day      date,
  amount_paras bigint,
  completeness text,
  recipients   jsonb not null,
  record       jsonb not null,
  digest       text not null,
  constraint code_of_a_historic_call_begins_small check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  constraint completeness_is_known
    check (completeness in ('COMPLETE', 'NEARLY_COMPLETE', 'PARTIAL')),
  constraint facts_of_a_call_have_no_list
    check ((kind = 'FACTS_OF_CALL') = (completeness is null))
);
create index archived_call_unit on archived_call (unit);
