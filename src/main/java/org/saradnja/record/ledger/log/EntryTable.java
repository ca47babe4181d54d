package org.saradnja.record.ledger.log;

import java.time.ZoneOffset;
import org.saradnja.base.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EntryTable {

  private final JdbcClient jdbc;

  EntryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the entry and queues it for the sequencer, in one statement. */
  void write(Entry entry) {
    var bytes = entry.bytes();
    jdbc.sql(
            """
            with written as (
              insert into ledger_entry
                (at, kind, subject, mandate, party, role, content, entry, digest)
              values
                (:at, :kind, :subject, :mandate, :party, :role, :content, :entry, :digest)
              returning id)
            insert into ledger_waiting (entry)
            select id from written
            """)
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("kind", entry.act())
        .param("subject", entry.subject())
        .param("mandate", entry.mandate())
        .param("party", entry.party())
        .param("role", entry.role())
        .param("content", entry.content().bytes())
        .param("entry", bytes)
        .param("digest", Digest.of(bytes).bytes())
        .update();
  }
}
