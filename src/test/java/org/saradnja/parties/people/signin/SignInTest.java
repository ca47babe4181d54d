package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SignInTest {

  private static final String SESSION = "SESSION";

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired ApplicationContext application;

  private SignedIn who;
  private String email;

  @BeforeEach
  void somebodyWithAPassword() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
    email = people.addressee(who.person()).email();
  }

  @Test
  void theRightPasswordOpensTheDesk() {
    var answer = signIn(email, SomePassword.OF_EVERYBODY, "");

    assertThat(answer).hasStatus(303).hasHeader("Location", "/rad");
    assertThat(web.get().uri("/rad").cookie(session(answer)).exchange()).hasStatusOk();
  }

  @Test
  void theAddressMayBeWrittenInCapitals() {
    assertThat(signIn(email.toUpperCase(java.util.Locale.ROOT), SomePassword.OF_EVERYBODY, ""))
        .hasStatus(303);
  }

  @Test
  void oneLandsWhereOneWasGoing() {
    var sentAway = web.get().uri("/lat/rad?x=1").exchange();

    assertThat(sentAway)
        .hasStatus(303)
        .hasHeader("Location", "/lat/nalog/prijava?posle=%2Frad%3Fx%3D1");
    assertThat(signIn(email, SomePassword.OF_EVERYBODY, "/rad?x=1"))
        .hasHeader("Location", "/rad?x=1");
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
    var wrong = signIn(email, "погрешна", "");
    var unknown = signIn("nepoznat@primer.example", "погрешна", "");

    assertThat(wrong).hasStatus(422);
    assertThat(unknown).hasStatus(422);
    assertThat(error(unknown)).isEqualTo(error(wrong)).isNotEmpty();
  }

  @Test
  void theAddressStaysAfterAWrongPasswordAndThePasswordDoesNot() throws Exception {
    var page =
        Jsoup.parse(signIn(email, "погрешна", "/rad?x=1").getResponse().getContentAsString());

    assertThat(page.expectFirst("#email").val()).isEqualTo(email);
    assertThat(page.expectFirst("#password").val()).isEmpty();
    assertThat(page.expectFirst("[name=posle]").val()).isEqualTo("/rad?x=1");
  }

  @Test
  void theSessionOfSomebodySignedInIsNew() {
    var first = session(signIn(email, SomePassword.OF_EVERYBODY, ""));

    var again =
        web.post()
            .uri("/nalog/prijava")
            .with(csrf())
            .cookie(first)
            .param("email", email)
            .param("password", SomePassword.OF_EVERYBODY)
            .exchange();

    assertThat(session(again).getValue()).isNotEqualTo(first.getValue());
    assertThat(web.get().uri("/rad").cookie(first).exchange()).hasStatus(303);
  }

  @Test
  void afterSigningOutTheSessionIsWorthNothing() {
    var session = session(signIn(email, SomePassword.OF_EVERYBODY, ""));

    var left = web.post().uri("/nalog/odjava").with(csrf()).cookie(session).exchange();

    assertThat(left).hasStatus(303).hasHeader("Location", "/");
    assertThat(web.get().uri("/rad").cookie(session).exchange()).hasStatus(303);
  }

  @Test
  void nobodyIsOfferedPracticeAccountsOutsideThePracticeWorld() throws Exception {
    var page = web.get().uri("/nalog/prijava").exchange().getResponse().getContentAsString();

    assertThat(page).doesNotContain("vezba-2026");
  }

  private MvcTestResult signIn(String email, String password, String posle) {
    return web.post()
        .uri("/nalog/prijava")
        .with(csrf())
        .param("email", email)
        .param("password", password)
        .param("posle", posle)
        .exchange();
  }

  private static Cookie session(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie(SESSION));
  }

  private static String error(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString())
        .expectFirst("#email-error")
        .text();
  }
}
