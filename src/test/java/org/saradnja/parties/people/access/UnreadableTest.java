package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What no person types: the character 0, which no database keeps. */
@ApplicationTest
class UnreadableTest {

  private static final String ZERO = "a\0b";

  @Autowired private MockMvcTester web;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/konkursi?jedinica={zero}",
        "/dnevnik?za={zero}",
        "/dnevnik?predmet={zero}",
        "/pretraga?q={zero}",
        "/jls?q={zero}",
        "/udruzenja?q={zero}",
        "/api/v1/calls?unit={zero}",
        "/api/v1/grants?q={zero}",
        "/api/v1/text?to=latn&q={zero}",
      })
  void isNotAQuestion(String address) {
    assertThat(web.get().uri(address, ZERO)).hasStatus(400);
  }

  @Test
  void isNotAnAnswerInAForm() {
    assertThat(
            web.post()
                .uri("/nalog/prijava")
                .with(csrf())
                .param("email", ZERO)
                .param("password", "vezba-2026"))
        .hasStatus(400);
  }

  @Test
  void everyOtherCharacterIsText() {
    assertThat(web.get().uri("/pretraga?q={q}", "Ђ\t\n<b>%_'\"\\ 😀")).hasStatusOk();
  }
}
