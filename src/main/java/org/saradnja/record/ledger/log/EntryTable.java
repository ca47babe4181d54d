package org.saradnja.record.ledger.log;

import java.time.ZoneOffset;
import java.util.Map;
import org.saradnja.base.database.BeforeCommit;
import org.saradnja.base.database.Question;
import org.saradnja.base.kernel.Digest;
import org.springframework.stereotype.Component;

@Component
class EntryTable {

  private final BeforeCommit atTheEnd;

  EntryTable(BeforeCommit atTheEnd) {
    this.atTheEnd = atTheEnd;
  }

  /**
   * Writes the entry and queues it for the sequencer, in one statement, with the last that its act
   * writes.
   */
  void write(Entry entry) {
    var bytes = entry.bytes();
    atTheEnd.write(
        Question.change(
            """
            with written as (
              insert into ledger_entry
                (at, kind, subject, mandate, party, role, content, entry, digest)
              values
                (:at, :kind, :subject, :mandate, :party, :role, :content, :entry, :digest)
              returning id)
            insert into ledger_waiting (entry)
            select id from written
            """,
            Map.of(
                "at", entry.at().atOffset(ZoneOffset.UTC),
                "kind", entry.act(),
                "subject", entry.subject(),
                "mandate", entry.mandate(),
                "party", entry.party(),
                "role", entry.role(),
                "content", entry.content().bytes(),
                "entry", bytes,
                "digest", Digest.of(bytes).bytes())),
        _ -> {});
  }
}
