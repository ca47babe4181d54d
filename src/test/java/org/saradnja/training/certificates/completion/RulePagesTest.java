package org.saradnja.training.certificates.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class RulePagesTest {

  private static final String PATH = "/rad/potvrde/pravila";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private SignedIn academy;

  @BeforeEach
  void theAcademy() {
    academy = Somebody.holding(Role.ACADEMY, Adopting.ACADEMY, application);
  }

  @Test
  void theRuleOf2019SaysThatItsProvisionWasNotChecked() {
    assertThat(html(get()).text())
        .contains("Правило обуке из 2019. године · одредба није проверена")
        .contains("сви дани", "како је уписано у листу присуства · положен тест за сертификат");
  }

  @Test
  void anAdoptedRuleStandsBesideTheOthers() {
    assertThat(adopt("prvi", "1. 1. 2090.")).as("as people write days").hasStatus(303);

    assertThat(html(get()).text()).contains("prvi", "36 мес.", "Одлука 5/2090, 3", "1, 2");
  }

  @Test
  void twoRulesDoNotBeginOnOneDayAndNoneInThePast() {
    adopt("drugi", "2090-01-01");

    var second = adopt("drugi", "2090-01-01");
    assertThat(second).hasStatus(409);
    assertThat(html(second).text()).contains("Од 1. 1. 2090. већ важи једно правило");
    assertThat(html(adopt("drugi", "2019-01-01")).text()).contains("Правило би важило од");
  }

  @Test
  void whatCannotBeReadComesBackWithAMessageAtTheField() {
    var fields = fields("Трећи", "сутра");
    fields.put("days", "1 и 2");
    fields.put("validity", "дуго");
    fields.put("act", "");

    var answer = post(fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#programme", "#days", "#validity", "#from", "#act");
    assertThat(html(answer).expectFirst("#days").val()).isEqualTo("1 и 2");
  }

  @Test
  void nobodyElseAdoptsRules() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("druga"), application);

    assertThat(get()).hasStatus(404);
    assertThat(adopt("cetvrti", "2090-01-01")).hasStatus(404);
  }

  private MvcTestResult adopt(String programme, String from) {
    return post(fields(programme, from));
  }

  private static Map<String, String> fields(String programme, String from) {
    return new HashMap<>(
        Map.of(
            "programme", programme,
            "days", "1, 2",
            "signatures", "EVERY_POINT",
            "test", "da",
            "validity", "36",
            "from", from,
            "act", "Одлука 5/2090",
            "article", "3"));
  }

  private MvcTestResult get() {
    return web.get().uri(PATH).with(Signed.as(academy)).exchange();
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = web.post().uri(PATH).with(Signed.as(academy)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
