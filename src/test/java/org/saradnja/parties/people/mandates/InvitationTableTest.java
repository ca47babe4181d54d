package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.parties.people.mandates.Invitation.Inviter;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InvitationTableTest {

  private static final Instant NOON = Instant.parse("2027-04-20T10:00:00.000001Z");
  private static final Instant ENDS = NOON.plus(Duration.ofDays(14));
  private static final Party UNIT = new Party.OfUnit(new UnitId("vezbaonica"));

  @Autowired private InvitationTable invitations;
  @Autowired private MandateTable mandates;
  @Autowired private JdbcClient jdbc;

  private Mandate head;
  private Mandate given;

  @BeforeEach
  void aHeadOfAUnit() {
    head = mandate(Role.DECIDER);
    given = mandate(Role.OFFICER);
  }

  @Test
  void keepsAnInvitationWithAndWithoutALastDay() {
    var endless = invited(Optional.empty());
    var ending = invited(Optional.of(LocalDate.parse("2027-12-31")));

    assertThat(invitations.find(endless.id())).contains(endless);
    assertThat(invitations.find(ending.id())).contains(ending);
    assertThat(invitations.open(UNIT, NOON)).contains(endless, ending);
    assertThat(invitations.find(new InvitationId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void anInvitationIsTakenOnce() {
    var invitation = invited(Optional.empty());

    assertThat(invitations.accept(invitation.id(), given.id(), NOON)).isTrue();
    assertThat(invitations.accept(invitation.id(), given.id(), NOON)).isFalse();
    assertThat(invitations.withdraw(invitation.id(), NOON)).isFalse();
    assertThat(invitations.gave(given.id())).isTrue();
    assertThat(invitations.gave(head.id())).isFalse();
    assertThat(invitations.find(invitation.id()).orElseThrow().opensAt(NOON)).isFalse();
    assertThat(invitations.open(UNIT, NOON)).doesNotContain(invitation);
  }

  @Test
  void whatWasWithdrawnOrIsTooOldIsNotTaken() {
    var withdrawn = invited(Optional.empty());
    var old = invited(Optional.empty());

    assertThat(invitations.withdraw(withdrawn.id(), NOON)).isTrue();
    assertThat(invitations.withdraw(withdrawn.id(), NOON)).isFalse();
    assertThat(invitations.accept(withdrawn.id(), given.id(), NOON)).isFalse();
    assertThat(invitations.accept(old.id(), given.id(), ENDS)).isFalse();
    assertThat(invitations.open(UNIT, ENDS)).isEmpty();
  }

  @Test
  void theAddressIsForgottenSomeTimeAfterTheEnd() {
    var invitation = invited(Optional.empty());

    invitations.forgetAddressesOf(ENDS);
    assertThat(invitations.find(invitation.id()).orElseThrow().email()).isNotEmpty();
    invitations.forgetAddressesOf(ENDS.plusSeconds(1));
    assertThat(invitations.find(invitation.id()).orElseThrow().email()).isEmpty();
  }

  @Test
  void nothingIsTakenWithoutAMandate() {
    var invitation = invited(Optional.empty());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update invitation set accepted_at = now() where id = :id")
                .param("id", invitation.id().value())
                .update())
        .withMessageContaining("what_was_taken_gave_a_mandate");
  }

  private Mandate mandate(Role role) {
    var mandate = SomeMandate.of(SomeAccount.named("Вежбан Вежбовић", jdbc), role, UNIT);
    mandates.insert(mandate, SomeMandate.GRANTED);
    return mandate;
  }

  private Invitation invited(Optional<LocalDate> until) {
    var invitation =
        new Invitation(
            new InvitationId(UUID.randomUUID()),
            UNIT,
            Role.OFFICER,
            "nova@primer.example",
            until,
            new Inviter(head.id(), head.person()),
            ENDS,
            true);
    invitations.insert(invitation, NOON);
    return invitation;
  }
}
