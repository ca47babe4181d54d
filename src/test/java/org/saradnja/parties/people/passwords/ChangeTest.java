package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ChangeTest {

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired PasswordTable passwords;
  @Autowired Hashing hashing;

  private SignedIn who;

  @BeforeEach
  void somebodyWithAPassword() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
  }

  @Test
  void whoKnowsTheOldPasswordChoosesANewOne() {
    assertThat(change(SomePassword.OF_EVERYBODY, "сасвим нова 2026"))
        .hasStatus(303)
        .hasHeader("Location", "/nalog/lozinka?promenjena=true");
    assertThat(hashing.matches("сасвим нова 2026", passwords.hashOf(who.person()))).isTrue();
  }

  @Test
  void bothFieldsAreCorrectedAtOnce() throws Exception {
    var answer = change("не знам", "кратка");

    assertThat(answer).hasStatus(422);
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#password", "#lozinka");
    assertThat(hashing.matches(SomePassword.OF_EVERYBODY, passwords.hashOf(who.person()))).isTrue();
  }

  @Test
  void theOldPasswordCannotBeGuessed() {
    for (int guess = 0; guess < 10; guess++) {
      change("не знам", "сасвим нова 2026");
    }

    assertThat(change(SomePassword.OF_EVERYBODY, "сасвим нова 2026")).hasStatus(429);
  }

  private MvcTestResult change(String old, String chosen) {
    return web.post()
        .uri("/nalog/lozinka")
        .with(csrf())
        .with(Signed.as(who))
        .param("password", old)
        .param("lozinka", chosen)
        .exchange();
  }
}
