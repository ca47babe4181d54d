-- Of which first day participants were reminded; another day is another reminder.
alter table training_session add column reminded_of date;
