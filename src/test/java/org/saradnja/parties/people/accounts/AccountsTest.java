package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.PasswordLinks;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@RecordApplicationEvents
class AccountsTest {

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired PasswordLinks links;
  @Autowired ApplicationContext application;
  @Autowired ApplicationEvents events;

  private SignedIn administrator;

  @BeforeEach
  void administrator() {
    administrator = Somebody.administrating(application);
  }

  @Test
  void anAccountIsFoundByItsNameInAnyWriting() throws Exception {
    var id = SomeAccount.named("Љиљана Џунџић", application);

    for (var typed : new String[] {"љиљана", "Ljiljana dzundzic", "ЏУНЏИЋ"}) {
      assertThat(found(typed).select("tbody a").eachAttr("href"))
          .as(typed)
          .contains("/rad/nalozi/" + id.value());
    }
  }

  @Test
  void theListSaysTheRoles() throws Exception {
    var email = people.addressee(administrator.person()).email();

    assertThat(found(email).select("tbody td[data-l=Улоге]").text())
        .isEqualTo("Администратор инсталације");
  }

  @Test
  void aLongListHasPages() throws Exception {
    var name = "Страна" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    for (int each = 0; each < 26; each++) {
      SomeAccount.named(name, application);
    }

    assertThat(found(name).select("tbody tr")).hasSize(25);
    assertThat(found(name).select("a[rel=next]").attr("href")).contains("strana=2");
    assertThat(found(name + "&strana=2").select("tbody tr")).hasSize(1);
  }

  @Test
  void nothingFoundSaysWhatToDo() throws Exception {
    assertThat(found("nema nikoga").text()).contains("отворите нови налог");
  }

  @Test
  void aNewAccountGetsALinkForItsFirstPassword() {
    var email = UUID.randomUUID() + "@primer.example";

    var answer =
        post(Map.of("email", email, "cirilica", "Проба Пробић", "latinica", "", "pismo", "LATIN"));

    var person = people.withEmail(email).orElseThrow();
    assertThat(answer).hasStatus(303).hasHeader("Location", "/rad/nalozi/" + person.value());
    assertThat(events.stream(AccountOpened.class).map(AccountOpened::link))
        .singleElement()
        .satisfies(link -> assertThat(links.find(link).orElseThrow().person()).isEqualTo(person));
  }

  @Test
  void faultsComeBackInTheOrderOfThePage() throws Exception {
    var answer = post(Map.of("email", "x", "cirilica", "", "latinica", "", "pismo", "LATIN"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#email", "#cirilica");
  }

  @Test
  void anAddressHasOneAccountOnly() throws Exception {
    var email = people.addressee(administrator.person()).email();

    var answer =
        post(Map.of("email", email, "cirilica", "Проба", "latinica", "", "pismo", "LATIN"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#email-error").text()).contains(email);
    assertThat(html(answer).expectFirst("#cirilica").val()).isEqualTo("Проба");
  }

  private Document found(String text) throws Exception {
    return html(web.get().uri("/rad/nalozi?q=" + text).with(Signed.as(administrator)).exchange());
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = web.post().uri("/rad/nalozi/novi").with(csrf()).with(Signed.as(administrator));
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Document html(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
