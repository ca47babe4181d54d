package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.INVITATION;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Invitations;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.PersonInvited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Brings invitations to the invited address, in the face of whoever invites: of the invited nothing
 * is known, and nothing is told of whether they have an account.
 */
@Component
class InvitationLetters implements Writing {

  private final Outbox outbox;
  private final Invitations invitations;
  private final PartyNames parties;

  InvitationLetters(Outbox outbox, Invitations invitations, PartyNames parties) {
    this.outbox = outbox;
    this.invitations = invitations;
    this.parties = parties;
  }

  @ApplicationModuleListener
  void on(PersonInvited invited) {
    invitations
        .find(invited.invitation())
        .ifPresent(open -> outbox.queue(INVITATION, invited.invitation().value(), open.inviter()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(INVITATION);
  }

  /** What was taken or withdrawn meanwhile invites nobody. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    return invitations.find(new InvitationId(notice.about())).map(open -> words(open, t));
  }

  private Words words(Invitations.Open open, Texts t) {
    return Words.of(
            parties.of(open.party(), t),
            t.get(open.role().textKey()),
            t.moment(open.validUntil()),
            t.frame().origin() + t.href(open.path()),
            t.frame().origin() + t.href("/nalog/novi"))
        .sentTo(open.email())
        .greeting(t.get("letter.invitation.greeting"));
  }
}
