package org.saradnja.parties.people.passwords;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LinkTable {

  private final JdbcClient jdbc;

  LinkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(PasswordLinkId link, Optional<PersonId> person, Instant askedAt, Instant validUntil) {
    jdbc.sql(
            """
            insert into password_link (id, person, asked_at, valid_until)
            values (:id, :person, :askedAt, :validUntil)
            """)
        .param("id", link.value())
        .param("person", person.map(PersonId::value).orElse(null))
        .param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
        .param("validUntil", validUntil.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A link of somebody, unused and not yet too old. */
  Optional<Usable> usable(PasswordLinkId link, Instant now) {
    return jdbc.sql(
            """
            select person, valid_until
              from password_link
             where id = :id and person is not null and used_at is null and valid_until > :now
            """)
        .param("id", link.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::usable);
  }

  /**
   * Uses all links of the person: after a new password none of the older letters opens anything.
   */
  void use(PersonId person, Instant usedAt) {
    jdbc.sql("update password_link set used_at = :at where person = :person and used_at is null")
        .param("person", person.value())
        .param("at", usedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  void deleteOlderThan(Instant moment) {
    jdbc.sql("delete from password_link where valid_until < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  record Usable(PersonId person, Instant validUntil) {}

  private record Row(UUID person, OffsetDateTime validUntil) {

    Usable usable() {
      return new Usable(new PersonId(person), validUntil.toInstant());
    }
  }
}
