package org.saradnja.funding.applications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger holds about a thing, as an auditor would ask for it. */
public record WrittenDown(JdbcClient jdbc) {

  /** Kinds of the acts on an application, the first one first. */
  public List<String> about(ApplicationId id) {
    return about(id.subject());
  }

  public List<String> about(String subject) {
    return jdbc.sql("select kind from ledger_entry where subject = :subject order by at, id")
        .param("subject", subject)
        .query((row, _) -> row.getString("kind"))
        .list();
  }
}
