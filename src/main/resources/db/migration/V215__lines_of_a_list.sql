-- Whom a unit sends at once applied at one moment; the unit's list says who of them comes first.
-- Zero where somebody applied alone.
alter table enrolment add column line integer not null default 0;
alter table enrolment add constraint lines_of_a_list_are_counted_from_one check (line >= 0);
