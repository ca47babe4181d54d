package org.saradnja.parties.people.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that people want to have, until they are confirmed. */
@Component
class MoveTable {

  private final JdbcClient jdbc;

  MoveTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Move move, Instant askedAt) {
    jdbc.sql(
            """
            insert into address_move (id, person, old_email, new_email, asked_at, valid_until)
            values (:id, :person, :from, :to, :askedAt, :validUntil)
            """)
        .param("id", move.id().value())
        .param("person", move.person().value())
        .param("from", move.from())
        .param("to", move.to())
        .param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
        .param("validUntil", move.validUntil().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Move> find(AddressMoveId id) {
    return jdbc.sql(
            """
            select id, person, old_email, new_email, valid_until,
                   confirmed_at is null and given_up_at is null as waiting
              from address_move
             where id = :id
            """)
        .param("id", id.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::move);
  }

  /** The one that waits for its reader, if it still opens. */
  Optional<Move> open(PersonId person, Instant now) {
    return jdbc.sql(
            """
            select id, person, old_email, new_email, valid_until, true as waiting
              from address_move
             where person = :person and confirmed_at is null and given_up_at is null
               and valid_until > :now
            """)
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::move);
  }

  /** False when somebody was faster. */
  boolean confirm(AddressMoveId id, Instant at) {
    return jdbc.sql(
                """
                update address_move set confirmed_at = :at
                 where id = :id and confirmed_at is null and given_up_at is null
                   and valid_until > :at
                """)
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void giveUp(PersonId person, Instant at) {
    jdbc.sql(
            """
            update address_move set given_up_at = :at
             where person = :person and confirmed_at is null and given_up_at is null
            """)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void deleteOlderThan(Instant moment) {
    jdbc.sql("delete from address_move where valid_until < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * @param waiting neither confirmed nor given up, however old
   */
  record Move(
      AddressMoveId id,
      PersonId person,
      String from,
      String to,
      Instant validUntil,
      boolean waiting) {

    boolean opensAt(Instant now) {
      return waiting && now.isBefore(validUntil);
    }
  }

  record Row(
      UUID id,
      UUID person,
      String oldEmail,
      String newEmail,
      OffsetDateTime validUntil,
      boolean waiting) {

    Move move() {
      return new Move(
          new AddressMoveId(id),
          new PersonId(person),
          oldEmail,
          newEmail,
          validUntil.toInstant(),
          waiting);
    }
  }
}
