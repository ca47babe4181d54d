package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A representative of an organisation invites further ones, who invite and end nobody. */
@PracticeWorld
class RepresentativesInviteTest {

  @Autowired private Inviting inviting;
  @Autowired private Inviters inviters;
  @Autowired private MandateTable mandates;
  @Autowired private Organisations organisations;
  @Autowired private People people;
  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private SignedIn representative;
  private SignedIn invited;

  @BeforeEach
  void aRepresentativeWhomAnAdministratorMadeOne() {
    var organisation = organisations.with(new RegistrationNumber("90000011")).orElseThrow();
    representative = Somebody.representing(organisation.id(), application);
    invited = Somebody.withoutMandates(application);
  }

  @Test
  void whoWasInvitedActsForTheOrganisationUntilTheInviterEndsIt() {
    var given = given();

    assertThat(given.party()).isEqualTo(mandate(representative).party());
    assertThat(given.role()).isEqualTo(Role.REPRESENTATIVE);
    inviting.end(representative, given.id());
    assertThat(mandates.of(invited.person())).isEmpty();
  }

  @Test
  void whoWasInvitedInvitesNobodyAndEndsNobody() {
    var given = given();

    assertThat(inviters.of(invited)).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> inviting.end(invited, given.id()));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            inviting.invite(
                invited,
                given.id(),
                Role.REPRESENTATIVE,
                "treci@primer.example",
                Optional.empty()));
    var page = web.get().uri("/rad/saradnici").with(Signed.as(invited)).exchange();
    assertThat(html(page).select("form[action=/rad/saradnici]")).isEmpty();
    assertThat(html(page).select("main").text()).contains("добијено је позивом");
    inviting.end(representative, given.id());
  }

  @Test
  void aRepresentativeMakesNobodyAnOfficer() {
    var held = mandate(representative);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            inviting.invite(
                representative, held.id(), Role.OFFICER, "neko@primer.example", Optional.empty()));
  }

  private Mandate given() {
    var address = people.addressee(invited.person()).email();
    var invitation =
        inviting.invite(
            representative,
            mandate(representative).id(),
            Role.REPRESENTATIVE,
            address,
            Optional.empty());
    inviting.accept(invited, invitation);
    return mandate(invited);
  }

  private Mandate mandate(SignedIn of) {
    return mandates.of(of.person()).getFirst();
  }
}
