package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordLinks;
import org.saradnja.parties.people.PasswordResetAsked;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@RecordApplicationEvents
class ForgottenTest {

  private static final String NEW = "нова лозинка 2026";

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired PasswordLinks links;
  @Autowired ApplicationContext application;
  @Autowired ApplicationEvents events;

  private SignedIn who;
  private String email;

  @BeforeEach
  void somebodyWhoForgot() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
    email = people.addressee(who.person()).email();
  }

  @Test
  void theLinkOfTheLetterOpensOnce() {
    var path = linkSentTo(email);

    assertThat(web.get().uri(path).exchange()).hasStatusOk();
    assertThat(choose(path, NEW))
        .hasStatus(303)
        .hasHeader("Location", "/nalog/prijava?poruka=lozinka");
    assertThat(choose(path, "још једна лозинка")).hasStatus(410);
    assertThat(signIn(NEW)).hasStatus(303);
    assertThat(signIn(SomePassword.OF_EVERYBODY)).hasStatus(422);
  }

  @Test
  void aKnownAndAnUnknownAddressGetTheSameAnswer() {
    var known = ask(email);
    var unknown = ask(java.util.UUID.randomUUID() + "@primer.example");

    assertThat(known).hasStatus(303);
    assertThat(unknown.getResponse().getHeader("Location"))
        .isEqualTo(known.getResponse().getHeader("Location"));
    assertThat(asked()).hasSize(2);
    assertThat(links.find(asked().getLast())).as("nobody to write to").isEmpty();
  }

  @Test
  void aLinkWithAForeignSecretOpensNothing() {
    var mine = linkSentTo(email);
    ask(email);
    var other = links.find(asked().getLast()).orElseThrow().path();
    var mixed =
        mine.substring(0, mine.indexOf("&znak=")) + other.substring(other.indexOf("&znak="));

    assertThat(web.get().uri(mixed).exchange()).hasStatus(410);
    assertThat(choose(mixed, NEW)).hasStatus(410);
  }

  @Test
  void aNewPasswordEndsWhatWasOpenedWithTheOldOne() {
    var thief =
        Objects.requireNonNull(
            signIn(SomePassword.OF_EVERYBODY).getResponse().getCookie("SESSION"));

    choose(linkSentTo(email), NEW);

    assertThat(web.get().uri("/rad").cookie(thief).exchange()).hasStatus(303);
  }

  @Test
  void aShortPasswordComesBackWithAMessageAtTheField() throws Exception {
    var answer = choose(linkSentTo(email), "кратка");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer, "#lozinka-error")).contains("10 знакова");
    assertThat(html(answer, "#lozinka")).isEmpty();
  }

  @Test
  void withoutAnAddressNothingIsAsked() throws Exception {
    var answer = ask("niko");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer, "#email-error")).isNotEmpty();
    assertThat(asked()).isEmpty();
  }

  @Test
  void theFourthLetterInAnHourHasToWait() {
    ask(email);
    ask(email);
    ask(email);

    var answer = ask(email);

    assertThat(answer).hasStatus(429);
    assertThat(answer.getResponse().getHeader("Retry-After")).matches("1?[0-9]{3}");
  }

  private String linkSentTo(String address) {
    ask(address);
    return links.find(asked().getLast()).orElseThrow().path();
  }

  private List<PasswordLinkId> asked() {
    return events.stream(PasswordResetAsked.class).map(PasswordResetAsked::link).toList();
  }

  private MvcTestResult ask(String address) {
    return web.post()
        .uri("/nalog/lozinka/zaboravljena")
        .with(csrf())
        .param("email", address)
        .exchange();
  }

  private MvcTestResult choose(String path, String password) {
    return web.post().uri(URI.create(path)).with(csrf()).param("lozinka", password).exchange();
  }

  private MvcTestResult signIn(String password) {
    return web.post()
        .uri("/nalog/prijava")
        .with(csrf())
        .param("email", email)
        .param("password", password)
        .exchange();
  }

  private static String html(MvcTestResult answer, String selector) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString()).expectFirst(selector).text();
  }
}
