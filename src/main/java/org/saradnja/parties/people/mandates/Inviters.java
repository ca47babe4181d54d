package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who may invite whom. What came by an invitation invites nobody, so that those who were invited
 * neither multiply nor end each other.
 */
@Component
class Inviters {

  private final Authorisation authorisation;
  private final MandateTable mandates;
  private final InvitationTable invitations;
  private final People people;
  private final LegalTime time;

  Inviters(
      Authorisation authorisation,
      MandateTable mandates,
      InvitationTable invitations,
      People people,
      LegalTime time) {
    this.authorisation = authorisation;
    this.mandates = mandates;
    this.invitations = invitations;
    this.people = people;
    this.time = time;
  }

  /** Mandates of the person by which others may be invited today. */
  List<Mandate> of(SignedIn who) {
    return authorisation.mandates(who, Doing.INVITE).stream()
        .filter(Predicate.not(held -> invitations.gave(held.id())))
        .toList();
  }

  Mandate require(SignedIn who, UUID mandate, Role role) {
    return require(of(who).stream().filter(held -> held.id().equals(mandate)), role);
  }

  Mandate require(SignedIn who, Party party, Role role) {
    return require(of(who).stream().filter(held -> held.party().equals(party)), role);
  }

  private static Mandate require(Stream<Mandate> held, Role role) {
    return held.filter(one -> Invitation.rolesOf(one).contains(role))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("mandate to invite as " + role));
  }

  /** The mandate of the inviter, while it holds. */
  Optional<Mandate> standing(Invitation invitation) {
    return mandates.of(invitation.by().person()).stream()
        .filter(held -> held.id().equals(invitation.by().mandate()))
        .filter(held -> held.holdsOn(time.today()))
        .findFirst();
  }

  /** A mandate that an invitation gave and nobody has ended. */
  Mandate given(UUID mandate) {
    var found = mandates.get(mandate);
    if (!invitations.gave(mandate)) {
      throw new NoSuchThing("mandate by invitation " + mandate);
    }
    return found;
  }

  /** Those that invitations gave for the party and nobody has ended. */
  List<Mandate> givenFor(Party party) {
    return mandates.of(party).stream().filter(held -> invitations.gave(held.id())).toList();
  }

  boolean isAddressOf(SignedIn who, String email) {
    return people.addressee(who.person()).email().equals(email);
  }
}
