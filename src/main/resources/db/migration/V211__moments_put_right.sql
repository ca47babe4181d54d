-- What counts of a signature point says when it was told and by how much the clock of the device
-- was wrong, so that a moment that was put right is shown as one.
alter table check_in
  add column received_at timestamptz,
  add column clock_off_ms bigint,
  add constraint a_moment_that_was_told_says_by_which_clock
    check ((received_at is null) = (clock_off_ms is null));
comment on column check_in.clock_off_ms is
  'by how much the clock of the device was ahead of ours; none of what was not seen';

update check_in
   set received_at = told.received_at, clock_off_ms = told.clock_off_ms
  from sighting told
 where told.enrolment = check_in.enrolment and told.day = check_in.day
   and told.point = check_in.point and told.way = check_in.way
   and told.seen_at = check_in.checked_at and not check_in.corrected;
