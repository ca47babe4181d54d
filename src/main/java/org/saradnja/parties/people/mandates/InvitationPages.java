package org.saradnja.parties.people.mandates;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Puts together what those who invite see. */
@Component
class InvitationPages {

  private final Inviters inviters;
  private final InvitationTable invitations;
  private final People people;
  private final PartyNames parties;
  private final Clock clock;

  InvitationPages(
      Inviters inviters,
      InvitationTable invitations,
      People people,
      PartyNames parties,
      Clock clock) {
    this.inviters = inviters;
    this.invitations = invitations;
    this.people = people;
    this.parties = parties;
    this.clock = clock;
  }

  /** For each mandate the roles that it may give, named with the party. */
  Map<String, String> choices(SignedIn who, Texts t) {
    var choices = new LinkedHashMap<String, String>();
    for (var held : inviters.of(who)) {
      Invitation.rolesOf(held).stream()
          .sorted()
          .forEach(role ->
              choices.put(
                  InviteForm.choice(held.id(), role),
                  t.get(role.textKey()) + ", " + parties.of(held.party(), t)));
    }
    return choices;
  }

  InvitationsPage of(
      SignedIn who, boolean sent, InviteForm form, Map<String, String> errors, Texts t) {
    var mine = inviters.of(who).stream().map(Mandate::party).distinct().toList();
    return new InvitationsPage(sent, form, choices(who, t), open(mine, t), given(mine, t), errors);
  }

  private List<InvitationsPage.Open> open(List<Party> mine, Texts t) {
    return mine.stream()
        .flatMap(party -> invitations.open(party, clock.instant()).stream())
        .map(one ->
            new InvitationsPage.Open(
                one.id().value().toString(),
                one.email(),
                t.get(one.role().textKey()),
                parties.of(one.party(), t),
                t.moment(one.validUntil())))
        .toList();
  }

  private List<InvitationsPage.Given> given(List<Party> mine, Texts t) {
    return mine.stream()
        .flatMap(party -> inviters.givenFor(party).stream())
        .map(held ->
            new InvitationsPage.Given(
                held.id().toString(),
                t.name(people.nameOf(held.person())),
                t.get(held.role().textKey()),
                parties.of(held.party(), t),
                held.until()
                    .map(until ->
                        t.get("invite.held.until", t.shortDay(held.from()), t.shortDay(until)))
                    .orElseGet(() -> t.get("invite.held", t.shortDay(held.from())))))
        .toList();
  }
}
