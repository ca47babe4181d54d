package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ProfileTest {

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired ApplicationContext application;

  private SignedIn who;

  @BeforeEach
  void somebody() {
    who = Somebody.withoutMandates(application);
  }

  @Test
  void aNameIsKeptInBothScripts() {
    var answer =
        post(
            "/nalog",
            Map.of("cirilica", "Сабо Иштван", "latinica", "Szabó István", "pismo", "LATIN"));

    assertThat(answer).hasStatus(303);
    var addressee = people.addressee(who.person());
    assertThat(addressee.name()).isEqualTo(new Localised("Сабо Иштван", "Szabó István"));
    assertThat(addressee.face()).isEqualTo("LATIN");
  }

  @Test
  void theLatinNameIsMadeOfTheCyrillicWhenNoneIsGiven() {
    post("/nalog", Map.of("cirilica", "Љубица Џаџић", "latinica", "", "pismo", "CYRILLIC"));

    assertThat(people.nameOf(who.person()).latin()).isEqualTo("Ljubica Džadžić");
  }

  @Test
  void faultsComeBackWithWhatWasTyped() throws Exception {
    var answer = post("/nalog", Map.of("cirilica", " ", "latinica", "Ћирилица", "pismo", "RUNES"));

    assertThat(answer).hasStatus(422);
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#cirilica", "#latinica", "#pismo");
    assertThat(page.expectFirst("#latinica").val()).isEqualTo("Ћирилица");
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange();
  }
}
