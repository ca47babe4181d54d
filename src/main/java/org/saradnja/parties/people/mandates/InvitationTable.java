package org.saradnja.parties.people.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.mandates.Invitation.Inviter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations, each of which opens once. */
@Component
class InvitationTable {

  private final JdbcClient jdbc;

  InvitationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Invitation invitation, Instant askedAt) {
    jdbc.sql(
            """
            insert into invitation
              (id, party, role, email, held_until, invited_by, person, asked_at, valid_until)
            values
              (:id, :party, :role, :email, :until, :by, :person, :askedAt, :validUntil)
            """)
        .param("id", invitation.id().value())
        .param("party", invitation.party().name())
        .param("role", invitation.role().name())
        .param("email", invitation.email())
        .param("until", invitation.until().orElse(null))
        .param("by", invitation.by().mandate())
        .param("person", invitation.by().person().value())
        .param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
        .param("validUntil", invitation.validUntil().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Invitation> find(InvitationId id) {
    return jdbc.sql(
            """
            select id, party, role, email, held_until, invited_by, person, valid_until,
                   accepted_at is null and withdrawn_at is null as waiting
              from invitation
             where id = :id
            """)
        .param("id", id.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** Those that still open, the latest first. */
  List<Invitation> open(Party party, Instant now) {
    return jdbc
        .sql(
            """
            select id, party, role, email, held_until, invited_by, person, valid_until,
                   true as waiting
              from invitation
             where party = :party and accepted_at is null and withdrawn_at is null
               and valid_until > :now
             order by asked_at desc, id
            """)
        .param("party", party.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** False when somebody was faster: it opens once. */
  boolean accept(InvitationId id, UUID mandate, Instant at) {
    return jdbc.sql(
                """
                update invitation set accepted_at = :at, mandate = :mandate
                 where id = :id and accepted_at is null and withdrawn_at is null
                   and valid_until > :at
                """)
            .param("id", id.value())
            .param("mandate", mandate)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when it was taken or withdrawn before. */
  boolean withdraw(InvitationId id, Instant at) {
    return jdbc.sql(
                """
                update invitation set withdrawn_at = :at
                 where id = :id and accepted_at is null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether somebody holds the mandate because they were invited. */
  boolean gave(UUID mandate) {
    return jdbc.sql("select exists (select from invitation where mandate = :mandate)")
        .param("mandate", mandate)
        .query(Boolean.class)
        .single();
  }

  /** The address is not needed once the letter opens nothing. */
  void forgetAddressesOf(Instant before) {
    jdbc.sql("update invitation set email = '' where valid_until < :before and email <> ''")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  record Row(
      UUID id,
      String party,
      String role,
      String email,
      @Nullable LocalDate heldUntil,
      UUID invitedBy,
      UUID person,
      OffsetDateTime validUntil,
      boolean waiting) {

    Invitation toDomain() {
      return new Invitation(
          new InvitationId(id),
          Party.named(party),
          Role.valueOf(role),
          email,
          Optional.ofNullable(heldUntil),
          new Inviter(invitedBy, new PersonId(person)),
          validUntil.toInstant(),
          waiting);
    }
  }
}
