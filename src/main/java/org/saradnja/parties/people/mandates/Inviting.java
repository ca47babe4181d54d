package org.saradnja.parties.people.mandates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.InvitationAccepted;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.InvitationWithdrawn;
import org.saradnja.parties.people.PersonInvited;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.Granting.Wanted;
import org.saradnja.parties.people.mandates.Invitation.Inviter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of a unit, or a representative whom the register of an organisation names, invites
 * others by e-mail, and ends what they were given. Links are counted in physical time.
 */
@Component
class Inviting {

  static final Duration OPEN = Duration.ofDays(14);

  /** The letter about it has gone by then. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final InvitationTable invitations;
  private final Inviters inviters;
  private final Granting granting;
  private final Clock clock;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Inviting(
      InvitationTable invitations,
      Inviters inviters,
      Granting granting,
      Clock clock,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.invitations = invitations;
    this.inviters = inviters;
    this.granting = granting;
    this.clock = clock;
    this.time = time;
    this.events = events;
  }

  /** Does the same whether or not somebody has the address. */
  @Transactional
  public InvitationId invite(
      SignedIn who, UUID mandate, Role role, String email, Optional<LocalDate> until) {
    var now = time.now();
    var held = inviters.require(who, mandate, role);
    var invitation =
        new Invitation(
            new InvitationId(UUID.randomUUID()),
            held.party(),
            role,
            email,
            until,
            new Inviter(held.id(), who.person()),
            clock.instant().plus(OPEN),
            true);
    invitations.insert(invitation, clock.instant());
    events.publishEvent(new PersonInvited(invitation.id(), now, held.actor(), digest(invitation)));
    return invitation.id();
  }

  /** Whoever may invite for the party may withdraw what another of them sent. */
  @Transactional
  public void withdraw(SignedIn who, InvitationId id) {
    var now = time.now();
    var invitation = get(id);
    var held = inviters.require(who, invitation.party(), invitation.role());
    if (!invitations.withdraw(id, clock.instant())) {
      throw new NoSuchThing(id.subject());
    }
    events.publishEvent(new InvitationWithdrawn(id, now, held.actor(), digest(invitation)));
  }

  /**
   * Taken by whoever has the invited address, while the inviter may still invite; otherwise throws
   * {@code NoSuchThing}, whatever is wrong. The mandate begins on that day.
   */
  @Transactional
  public void accept(SignedIn who, InvitationId id) {
    var now = time.now();
    var invitation = opened(who, id).orElseThrow(() -> new NoSuchThing(id.subject()));
    var by = inviters.standing(invitation).orElseThrow(() -> new NoSuchThing(id.subject()));
    var today = LocalDate.ofInstant(now, time.zone());
    var wanted =
        new Wanted(who.person(), invitation.role(), invitation.party(), today, invitation.until());
    var given = granting.grantInvited(wanted, by.actor(), now);
    if (!invitations.accept(id, given.id(), clock.instant())) {
      throw new NoSuchThing(id.subject());
    }
    events.publishEvent(new InvitationAccepted(id, now, given.actor(), digest(invitation)));
  }

  /** Ends a mandate that an invitation gave; by those who may invite for the party. */
  @Transactional
  public void end(SignedIn who, UUID mandate) {
    var now = time.now();
    var given = inviters.given(mandate);
    var held = inviters.require(who, given.party(), given.role());
    granting.endInvited(mandate, held.actor(), now);
  }

  /** The one that the signed-in reader of its letter may take now. */
  Optional<Invitation> opened(SignedIn who, InvitationId id) {
    return invitations
        .find(id)
        .filter(one -> one.opensAt(clock.instant()))
        .filter(one -> inviters.isAddressOf(who, one.email()))
        .filter(one -> inviters.standing(one).isPresent())
        .filter(one -> one.until().map(last -> !last.isBefore(time.today())).orElse(true));
  }

  private Invitation get(InvitationId id) {
    return invitations.find(id).orElseThrow(() -> new NoSuchThing(id.subject()));
  }

  /** Without the address: whoever guessed one could prove it by the digest in the public log. */
  private static Digest digest(Invitation invitation) {
    var content = new TreeMap<String, Object>();
    content.put("invitation", invitation.id().value());
    content.put("party", invitation.party().name());
    content.put("role", invitation.role().name());
    invitation.until().ifPresent(day -> content.put("until", day.toString()));
    return Digest.of(CanonicalJson.of(content));
  }

  @Bean
  static RecurringTask<Void> invitationTidying(InvitationTable invitations, Clock clock) {
    return Tasks.recurring("people-invitation-tidying", FixedDelay.ofHours(6))
        .execute((_, _) -> invitations.forgetAddressesOf(clock.instant().minus(KEPT)));
  }
}
