-- What waits for the chain is queued by the statement that writes its entry, and entries are never
-- deleted: the database need not look the entry up once more for each act.
alter table ledger_waiting drop constraint ledger_waiting_entry_fkey;
