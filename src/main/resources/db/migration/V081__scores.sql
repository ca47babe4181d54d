-- Points that members give to applications: what they are writing, and everything they ever gave.

create table score_sheet (
  application uuid not null,
  person      uuid not null,
  call        uuid not null,
  stage       text not null,
  saved_at    timestamptz,
  version     int not null,
  primary key (application, person),
  constraint only_members_score foreign key (call, person) references commission_seat (call, person),
  constraint sheet_is_in_a_known_stage check (stage in ('DRAFT', 'GIVEN', 'REVISED')),
  constraint what_is_being_written_has_a_moment check ((stage = 'GIVEN') = (saved_at is null))
);
create index score_sheet_by_call on score_sheet (call);

-- As typed, whether or not it is a number yet: nothing that was written is lost.
create table score_entry (
  application uuid not null,
  person      uuid not null,
  criterion   text not null,
  points      text not null,
  reason      text not null,
  primary key (application, person, criterion),
  constraint entries_stand_on_a_sheet
    foreign key (application, person) references score_sheet (application, person)
);

create table score_given (
  id          uuid primary key,
  application uuid not null,
  person      uuid not null,
  number      int not null,
  given_at    timestamptz not null,
  given_by    uuid not null,
  change      text not null,
  digest      text not null,
  constraint given_once_by_number unique (application, person, number),
  constraint given_on_a_sheet
    foreign key (application, person) references score_sheet (application, person),
  constraint numbers_count_from_one check (number > 0),
  constraint a_change_says_why check ((number = 1) = (change = ''))
);

create table score_given_points (
  given     uuid not null references score_given,
  criterion text not null,
  points    int not null,
  reason    text not null,
  primary key (given, criterion),
  constraint points_are_not_negative check (points >= 0),
  constraint points_have_a_reason check (reason <> '')
);

create function scores_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'Points that were given stay in the history: % refused', tg_op;
end $$;
create trigger append_only before update or delete or truncate on score_given
  for each statement execute function scores_are_append_only();
create trigger append_only before update or delete or truncate on score_given_points
  for each statement execute function scores_are_append_only();
