package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.Invitations;
import org.saradnja.parties.people.LinkSecrets;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invitations from the form of the head of a unit to the mandate, and its end. */
@ApplicationTest
class InvitingTest {

  private static final String DESK = "/rad/saradnici";
  private static final UnitId UNIT = new UnitId("raska");

  @Autowired private MockMvcTester web;
  @Autowired private People people;
  @Autowired private Invitations invitations;
  @Autowired private MandateTable mandates;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationContext application;

  private SignedIn head;
  private SignedIn invited;

  @BeforeEach
  void aHeadAndSomebodyWithAnAccount() {
    head = Somebody.holding(Role.DECIDER, UNIT, application);
    invited = Somebody.withoutMandates(application);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"OFFICER", "HUMAN_RESOURCES"})
  void theMandateBeginsWhenTheInvitedTakesTheInvitationAndNotBefore(Role role) {
    assertThat(invite(head, role, address(invited))).hasStatus(303);
    assertThat(roles(invited)).isEmpty();
    assertThat(get(invited, link())).hasStatusOk();
    assertThat(roles(invited)).as("a look gives nothing").isEmpty();

    assertThat(accept(invited)).hasStatus(303).hasHeader("Location", "/rad");

    assertThat(roles(invited)).containsExactly(role);
    var given = mandates.of(invited.person()).getFirst();
    assertThat(given.party()).isEqualTo(new Party.OfUnit(UNIT));
    assertThat(entries("PersonInvited")).isEqualTo(1);
    assertThat(entries("InvitationAccepted")).isEqualTo(1);
    assertThat(
            jdbc.sql("select role from ledger_entry where subject = :of and kind = :kind")
                .param("of", "mandate:" + given.id())
                .param("kind", "MandateGranted")
                .query(String.class)
                .single())
        .as("by whom it was granted")
        .isEqualTo("decider");
  }

  @Test
  void theLinkOpensOnceAndForTheInvitedAddressAlone() {
    invite(head, Role.OFFICER, address(invited));
    var other = Somebody.withoutMandates(application);
    var path = link();

    assertThat(get(other, path)).hasStatus(410);
    assertThat(accept(other)).hasStatus(410);
    assertThat(get(invited, path.substring(0, path.length() - 2) + "xx")).hasStatus(410);
    assertThat(accept(invited)).hasStatus(303);
    assertThat(accept(invited)).hasStatus(410);
    assertThat(get(invited, path)).hasStatus(410);
    assertThat(web.get().uri(path)).hasStatus(303);
  }

  @Test
  void theAnswerDoesNotTellWhetherAnAddressHasAnAccount() {
    var known = invite(head, Role.OFFICER, address(invited));
    var unknown = invite(head, Role.OFFICER, UUID.randomUUID() + "@primer.example");

    assertThat(known).hasStatus(303);
    assertThat(unknown.getResponse().getHeader("Location"))
        .isEqualTo(known.getResponse().getHeader("Location"));
  }

  @Test
  void whatIsWithdrawnOpensNothing() {
    invite(head, Role.OFFICER, address(invited));
    var path = link();
    var id = last().value();

    assertThat(post(somebodyElse(), DESK + "/" + id + "/povlacenje")).hasStatus(404);
    assertThat(post(head, DESK + "/" + id + "/povlacenje")).hasStatus(303);
    assertThat(get(invited, path)).hasStatus(410);
    assertThat(html(get(head, DESK)).text()).doesNotContain(address(invited));
  }

  @Test
  void nobodyIsLetInByAnInviterWhoMayNotInviteAnyMore() {
    invite(head, Role.OFFICER, address(invited));
    var path = link();
    mandates.end(mandates.of(head.person()).getFirst().id(), SomeMandate.GRANTED);

    assertThat(get(invited, path)).hasStatus(410);
    assertThat(roles(invited)).isEmpty();
  }

  @Test
  void theHeadEndsWhatAnInvitationGaveAndNothingElse() {
    invite(head, Role.OFFICER, address(invited));
    accept(invited);
    var given = mandates.of(invited.person()).getFirst();
    var granted = Somebody.holding(Role.OFFICER, UNIT, application);
    var byAnAdministrator = mandates.of(granted.person()).getFirst();

    assertThat(html(get(head, DESK)).select("#dati").size()).isEqualTo(1);
    assertThat(post(somebodyElse(), end(given))).hasStatus(404);
    assertThat(post(head, end(byAnAdministrator))).hasStatus(404);
    assertThat(post(head, end(given))).hasStatus(303);
    assertThat(roles(invited)).isEmpty();
    assertThat(roles(granted)).containsExactly(Role.OFFICER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMINISTRATOR", "DECIDER", "REPRESENTATIVE"})
  void theHeadOfAUnitInvitesToNoOtherRole(Role role) {
    assertThat(invite(head, role, address(invited))).hasStatus(422);
  }

  @Test
  void invitationsAreCounted() {
    var address = address(invited);
    for (int sent = 0; sent < 3; sent++) {
      assertThat(invite(head, Role.OFFICER, address)).hasStatus(303);
    }

    assertThat(invite(head, Role.OFFICER, address)).hasStatus(429);
  }

  @Test
  void whoHasTheMandateAlreadyIsToldSoAndNobodyElse() {
    invite(head, Role.OFFICER, address(invited));
    SomeMandate.of(invited.person(), Role.OFFICER, new Party.OfUnit(UNIT), application);

    assertThat(accept(invited)).hasStatus(409);
    assertThat(roles(invited)).containsExactly(Role.OFFICER);
  }

  private SignedIn somebodyElse() {
    return Somebody.holding(Role.DECIDER, new UnitId("arilje"), application);
  }

  private String address(SignedIn who) {
    return people.addressee(who.person()).email();
  }

  private List<Role> roles(SignedIn who) {
    return mandates.of(who.person()).stream().map(Mandate::role).toList();
  }

  private static String end(Mandate mandate) {
    return DESK + "/ovlascenja/" + mandate.id() + "/kraj";
  }

  private MvcTestResult invite(SignedIn who, Role role, String email) {
    var held = mandates.of(who.person()).getFirst();
    return post(who, DESK, "email", email, "za", InviteForm.choice(held.id(), role));
  }

  private InvitationId last() {
    return new InvitationId(
        jdbc.sql("select id from invitation order by asked_at desc limit 1")
            .query(UUID.class)
            .single());
  }

  private String link() {
    return invitations.find(last()).orElseThrow().path();
  }

  private MvcTestResult accept(SignedIn who) {
    var id = last();
    var secret = application.getBean(LinkSecrets.class);
    return post(
        who,
        "/nalog/poziv",
        "veza",
        id.value().toString(),
        "znak",
        secret.of("invitation", id.value()));
  }

  private int entries(String kind) {
    return jdbc.sql("select count(*) from ledger_entry where kind = :kind and subject = :subject")
        .param("kind", kind)
        .param("subject", last().subject())
        .query(Integer.class)
        .single();
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(SignedIn who, String path, String... fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }
}
