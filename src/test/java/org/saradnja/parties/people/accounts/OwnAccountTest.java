package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.AccountConfirmed;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.AccountSoughtAgain;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordLinks;
import org.saradnja.parties.people.People;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@RecordApplicationEvents
class OwnAccountTest {

  private static final String PATH = "/nalog/novi";

  @Autowired private MockMvcTester web;
  @Autowired private People people;
  @Autowired private PasswordLinks links;
  @Autowired private ApplicationEvents events;

  private final String email = UUID.randomUUID() + "@primer.example";

  @Test
  void whoeverAsksGetsALetterAndHasAnAccountOnceTheyChoseAPassword() {
    assertThat(ask(email)).hasStatus(303).hasHeader("Location", PATH + "?poslato=true");

    var person = people.withEmail(email).orElseThrow();
    assertThat(people.nameOf(person).cyrillic()).isEqualTo("Проба Пробић");
    assertThat(events.stream(AccountConfirmed.class))
        .as("a typed address proves nothing")
        .isEmpty();
    var opened = events.stream(AccountOpened.class).map(AccountOpened::link).findFirst();
    assertThat(choose(opened.orElseThrow())).hasStatus(303);
    assertThat(events.stream(AccountConfirmed.class).map(AccountConfirmed::person))
        .containsExactly(person);
  }

  @Test
  void theAddressIsConfirmedOnceHoweverManyPasswordsFollow() {
    ask(email);
    choose(events.stream(AccountOpened.class).map(AccountOpened::link).findFirst().orElseThrow());

    ask(email);
    var again = events.stream(AccountSoughtAgain.class).map(AccountSoughtAgain::link).findFirst();
    assertThat(choose(again.orElseThrow())).hasStatus(303);

    assertThat(events.stream(AccountConfirmed.class)).hasSize(1);
  }

  @Test
  void nothingOnThePageTellsThatAnAddressHasAnAccount() {
    var first = ask(email);
    var second = ask(email);

    assertThat(second).hasStatus(first.getResponse().getStatus());
    assertThat(second.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    assertThat(events.stream(AccountOpened.class)).hasSize(1);
    assertThat(events.stream(AccountSoughtAgain.class).map(AccountSoughtAgain::person))
        .containsExactly(people.withEmail(email).orElseThrow());
  }

  @Test
  void whoeverAsksAgainDoesNotRenameTheAccount() {
    ask(email);

    send(Map.of("email", email, "cirilica", "Други Човек", "pismo", "LATIN"));

    var person = people.withEmail(email).orElseThrow();
    assertThat(people.nameOf(person).cyrillic()).isEqualTo("Проба Пробић");
  }

  @Test
  void faultsStandAtTheirFieldsAndWhatWasTypedStays() {
    var answer = send(Map.of("email", "niko", "cirilica", "", "latinica", "Proba"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#email-error, #cirilica-error, #pismo-error")).hasSize(3);
    assertThat(page.expectFirst("#email").val()).isEqualTo("niko");
    assertThat(page.expectFirst("#latinica").val()).isEqualTo("Proba");
    assertThat(events.stream(AccountOpened.class)).isEmpty();
  }

  @Test
  void theFourthLetterToOneAddressHasToWait() {
    ask(email);
    ask(email);
    ask(email);

    assertThat(ask(email)).hasStatus(429);
  }

  @Test
  void theSignInPageLeadsHereAndTheLetterOfAUnitFillsTheAddressIn() {
    assertThat(html(web.get().uri("/nalog/prijava").exchange()).select("a[href='" + PATH + "']"))
        .hasSize(1);
    var page = html(web.get().uri(PATH + "?adresa=" + email).exchange());
    assertThat(page.expectFirst("#email").val()).isEqualTo(email);
    assertThat(page.expectFirst("#pismo option[selected]").val()).isEqualTo("CYRILLIC");
  }

  private MvcTestResult ask(String address) {
    return send(
        Map.of("email", address, "cirilica", "Проба Пробић", "latinica", "", "pismo", "LATIN"));
  }

  private MvcTestResult send(Map<String, String> fields) {
    var request = web.post().uri(PATH).with(csrf());
    new HashMap<>(fields).forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult choose(PasswordLinkId link) {
    var path = links.find(link).orElseThrow().path();
    return web.post().uri(path).with(csrf()).param("lozinka", "нова лозинка 2026").exchange();
  }
}
