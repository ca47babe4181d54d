package org.saradnja.parties.people.passwords;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PasswordTable {

  private final JdbcClient jdbc;

  PasswordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty until the person has chosen a password. */
  Optional<String> hashOf(PersonId person) {
    return jdbc.sql("select hash from password where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  void put(PersonId person, String hash, Instant chosenAt) {
    jdbc.sql(
            """
            insert into password (person, hash, chosen_at)
            values (:person, :hash, :chosenAt)
            on conflict (person) do update set hash = :hash, chosen_at = :chosenAt
            """)
        .param("person", person.value())
        .param("hash", hash)
        .param("chosenAt", chosenAt.atOffset(ZoneOffset.UTC))
        .update();
  }
}
