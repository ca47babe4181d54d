package org.saradnja.parties.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jsoup.Jsoup;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class PasskeysTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired ApplicationContext application;

  private SignedIn who;

  @BeforeEach
  void somebody() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
  }

  @Test
  void theQuestionNamesThePublicAddressAndThePerson() throws Exception {
    var question = json(post("/nalog/kljucevi/pitanje", Map.of()));

    assertThat(question.at("/rp/id").stringValue()).isEqualTo("localhost");
    assertThat(question.at("/user/name").stringValue())
        .isEqualTo(people.addressee(who.person()).email());
    assertThat(question.at("/authenticatorSelection/userVerification").stringValue())
        .isEqualTo("required");
  }

  @Test
  void noTwoQuestionsAreTheSame() throws Exception {
    var first = json(web.post().uri("/nalog/prijava/kljuc/pitanje").with(csrf()).exchange());
    var second = json(web.post().uri("/nalog/prijava/kljuc/pitanje").with(csrf()).exchange());

    assertThat(first.at("/challenge")).isNotEqualTo(second.at("/challenge"));
    assertThat(first.at("/allowCredentials")).as("tells nobody's keys").isEmpty();
  }

  @Test
  void anAnswerWithoutAQuestionIsNotTaken() throws Exception {
    var answer =
        post(
            "/nalog/kljucevi",
            Map.of("naziv", "Лаптоп", "password", SomePassword.OF_EVERYBODY, "odgovor", "{}"));

    assertThat(answer).hasStatus(422);
    assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).expectFirst("#naziv").val())
        .isEqualTo("Лаптоп");
  }

  @Test
  void addingAKeyTakesAPasswordAndAName() throws Exception {
    var answer = post("/nalog/kljucevi", Map.of("naziv", " ", "password", "погрешна"));

    assertThat(answer).hasStatus(422);
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#naziv", "#password");
  }

  @Test
  void anAnswerThatIsNoneSignsNobodyIn() {
    for (var answer : new String[] {"", "{}", "[]", "nesto"}) {
      assertThat(
              web.post()
                  .uri("/nalog/prijava/kljuc")
                  .with(csrf())
                  .param("odgovor", answer)
                  .exchange())
          .as(answer)
          .hasStatus(303)
          .hasHeader("Location", "/nalog/prijava?poruka=kljuc");
    }
  }

  @Test
  void thePersonIsTheOwnerOnTheDevice() {
    assertThat(KeyOwners.person(KeyOwners.id(who.person()))).isEqualTo(who.person());
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange();
  }

  private static JsonNode json(MvcTestResult answer) throws Exception {
    assertThat(answer).hasStatusOk();
    return JSON.readTree(answer.getResponse().getContentAsString());
  }
}
