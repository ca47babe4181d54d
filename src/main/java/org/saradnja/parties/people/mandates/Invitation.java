package org.saradnja.parties.people.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;

/**
 * Somebody is invited by e-mail to act for a party.
 *
 * @param until the last day of the mandate, where it has one; it begins when it is taken
 * @param by the mandate of the inviter
 * @param waiting neither taken nor withdrawn, however old
 */
record Invitation(
    InvitationId id,
    Party party,
    Role role,
    String email,
    Optional<LocalDate> until,
    Inviter by,
    Instant validUntil,
    boolean waiting) {

  record Inviter(UUID mandate, PersonId person) {}

  boolean opensAt(Instant now) {
    return waiting && now.isBefore(validUntil);
  }

  /**
   * Whom the holder of a mandate may invite: the head of a unit its officers and whoever keeps its
   * staff, a representative further ones of the same organisation.
   */
  static Set<Role> rolesOf(Mandate held) {
    return switch (held.role()) {
      case DECIDER -> Set.of(Role.OFFICER, Role.HUMAN_RESOURCES);
      case REPRESENTATIVE -> Set.of(Role.REPRESENTATIVE);
      case OFFICER,
          COMMISSION_PRESIDENT,
          COMMISSION_MEMBER,
          FINANCE,
          NATIONAL_OFFICE,
          ACADEMY,
          ORGANISER,
          TRAINER,
          PARTICIPANT,
          HUMAN_RESOURCES,
          DONOR,
          AUDITOR,
          ADMINISTRATOR ->
          Set.of();
    };
  }
}
