package org.saradnja.parties.people.secondstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import org.bouncycastle.util.encoders.Base32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SecondStepTest {

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired Clock clock;
  @Autowired ApplicationContext application;

  private SignedIn who;

  @BeforeEach
  void somebody() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
  }

  @Test
  void signingInAsksForACodeThatOpensOnce() throws Exception {
    var secret = turnedOn();
    var waiting = session(signIn());
    var code = secret.code(now() + 1);

    assertThat(web.get().uri("/rad").cookie(waiting).exchange()).as("not yet in").hasStatus(303);
    var entered = enter(waiting, code);
    assertThat(entered).hasStatus(303).hasHeader("Location", "/rad?x=1");
    assertThat(web.get().uri("/rad").cookie(session(entered)).exchange()).hasStatusOk();

    assertThat(enter(session(signIn()), code)).as("the same code again").hasStatus(422);
  }

  @Test
  void aWrongCodeStaysOnThePage() throws Exception {
    turnedOn();

    var answer = enter(session(signIn()), "000000");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#kod-error").text()).contains("није тачан");
  }

  @Test
  void codesCannotBeTriedOut() throws Exception {
    turnedOn();
    var waiting = session(signIn());
    for (int guess = 0; guess < 5; guess++) {
      enter(waiting, "00000" + guess);
    }

    assertThat(enter(waiting, "000009")).hasStatus(429);
    assertThat(enter(session(signIn()), "000009")).as("nor from a new page").hasStatus(429);
  }

  @Test
  void aRecoveryCodeOpensOnce() throws Exception {
    var codes = turnOn().select("main ol li").eachText();
    assertThat(codes).hasSize(10);

    assertThat(enter(session(signIn()), codes.getFirst())).hasStatus(303);
    assertThat(enter(session(signIn()), codes.getFirst())).hasStatus(422);
  }

  @Test
  void withoutAPasswordThereIsNoCodePage() {
    assertThat(web.get().uri("/nalog/prijava/kod").exchange())
        .hasStatus(303)
        .hasHeader("Location", "/nalog/prijava");
  }

  @Test
  void aProposalAsksForNothingUntilItIsConfirmed() throws Exception {
    post("/novi", "");

    assertThat(post("/potvrda", "000000")).hasStatus(422);
    assertThat(signIn()).hasHeader("Location", "/rad?x=1");
  }

  @Test
  void turningOffTakesACode() throws Exception {
    var secret = turnedOn();

    assertThat(post("/kraj", "000000")).hasStatus(422);
    assertThat(post("/kraj", secret.code(now() + 1))).hasStatus(303);
    assertThat(signIn()).hasHeader("Location", "/rad?x=1");
  }

  private CodeSecret turnedOn() throws Exception {
    post("/novi", "");
    var secret = proposed();
    assertThat(post("/potvrda", secret.code(now()))).hasStatusOk();
    return secret;
  }

  private Document turnOn() throws Exception {
    post("/novi", "");
    return html(post("/potvrda", proposed().code(now())));
  }

  private CodeSecret proposed() throws Exception {
    var page = html(web.get().uri("/nalog/kod").with(Signed.as(who)).exchange());
    var secret = page.expectFirst("main p .mono").text().replace(" ", "");
    return new CodeSecret(Base32.decode(secret));
  }

  private long now() {
    return clock.instant().getEpochSecond() / 30;
  }

  private MvcTestResult signIn() {
    return web.post()
        .uri("/nalog/prijava")
        .with(csrf())
        .param("email", people.addressee(who.person()).email())
        .param("password", SomePassword.OF_EVERYBODY)
        .param("posle", "/rad?x=1")
        .exchange();
  }

  private MvcTestResult enter(Cookie waiting, String code) {
    return web.post()
        .uri("/nalog/prijava/kod")
        .with(csrf())
        .cookie(waiting)
        .param("kod", code)
        .exchange();
  }

  private MvcTestResult post(String under, String code) {
    return web.post()
        .uri("/nalog/kod" + under)
        .with(csrf())
        .with(Signed.as(who))
        .param("kod", code)
        .exchange();
  }

  private static Cookie session(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
  }

  private static Document html(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
