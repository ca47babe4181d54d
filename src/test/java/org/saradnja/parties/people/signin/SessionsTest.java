package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class SessionsTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired ApplicationContext application;

  private String email;
  private Cookie desk;
  private Cookie laptop;

  @BeforeEach
  void signedInTwice() {
    var who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
    email = people.addressee(who.person()).email();
    desk = signIn();
    laptop = signIn();
  }

  @Test
  void bothAreListedAndOneIsHere() throws Exception {
    var page = list(desk);

    assertThat(page.select("tbody th").eachText())
        .containsExactly("Firefox, Linux", "Firefox, Linux");
    assertThat(page.select("tbody .tag").eachText()).containsExactly("Овај уређај");
  }

  @Test
  void theListDoesNotGiveTheSecretOfASessionAway() throws Exception {
    var id =
        new String(
            java.util.Base64.getDecoder().decode(laptop.getValue()),
            java.nio.charset.StandardCharsets.US_ASCII);

    assertThat(list(desk).html()).doesNotContain(id).doesNotContain(laptop.getValue());
  }

  @Test
  void anotherSessionIsEndedByItsLine() throws Exception {
    var action = list(desk).expectFirst("tbody form").attr("action");

    assertThat(web.post().uri(action).with(csrf()).cookie(desk).exchange()).hasStatus(303);

    assertThat(web.get().uri("/rad").cookie(laptop).exchange()).hasStatus(303);
    assertThat(web.get().uri("/rad").cookie(desk).exchange()).hasStatusOk();
  }

  @Test
  void allOthersAreEndedAtOnce() {
    web.post().uri("/nalog/sesije/ostale/kraj").with(csrf()).cookie(laptop).exchange();

    assertThat(web.get().uri("/rad").cookie(desk).exchange()).hasStatus(303);
    assertThat(web.get().uri("/rad").cookie(laptop).exchange()).hasStatusOk();
  }

  @Test
  void nobodyEndsTheSessionOfSomebodyElse() throws Exception {
    var action = list(desk).expectFirst("tbody form").attr("action");
    signedInTwice();

    web.post().uri(action).with(csrf()).cookie(desk).exchange();

    assertThat(list(laptop).select("tbody tr")).hasSize(2);
  }

  private Document list(Cookie session) throws Exception {
    return Jsoup.parse(
        web.get()
            .uri("/nalog/sesije")
            .cookie(session)
            .exchange()
            .getResponse()
            .getContentAsString());
  }

  private Cookie signIn() {
    var answer =
        web.post()
            .uri("/nalog/prijava")
            .with(csrf())
            .header("User-Agent", FIREFOX)
            .param("email", email)
            .param("password", SomePassword.OF_EVERYBODY)
            .exchange();
    return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
  }
}
