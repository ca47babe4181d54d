package org.saradnja.parties.people.mandates;

import java.time.Clock;
import java.util.Optional;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Invitations;
import org.saradnja.parties.people.LinkSecrets;
import org.springframework.stereotype.Component;

/** What letters say of an invitation, and the secret of the link that they bring. */
@Component
class InvitationsInWriting implements Invitations {

  private static final String PURPOSE = "invitation";

  private final InvitationTable invitations;
  private final LinkSecrets secrets;
  private final Clock clock;

  InvitationsInWriting(InvitationTable invitations, LinkSecrets secrets, Clock clock) {
    this.invitations = invitations;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Optional<Open> find(InvitationId id) {
    return invitations
        .find(id)
        .filter(one -> one.opensAt(clock.instant()))
        .map(one ->
            new Open(
                one.by().person(),
                one.email(),
                one.party(),
                one.role(),
                path(one.id()),
                one.validUntil()));
  }

  boolean isSecretOf(InvitationId id, String claimed) {
    return secrets.isOf(PURPOSE, id.value(), claimed);
  }

  private String path(InvitationId id) {
    var secret = secrets.of(PURPOSE, id.value());
    return InvitationController.PATH + "?veza=" + id.value() + "&znak=" + secret;
  }
}
