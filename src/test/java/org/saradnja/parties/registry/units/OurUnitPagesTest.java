package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.UnitContactKept;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class OurUnitPagesTest {

  private static final UnitId UNIT = new UnitId("bojnik");
  private static final UnitId OTHER = new UnitId("babusnica");

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private SignedIn officer;

  @BeforeEach
  void anOfficer() {
    officer = Somebody.holding(Role.OFFICER, UNIT, application);
  }

  @Test
  void aUnitWithoutContactIsToldSoAndSeesItsName() {
    var page = read("/rad/jedinica");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Бојник");
    assertThat(page.text()).contains("Јединица још нема уписан контакт.");
    assertThat(page.select("[aria-labelledby=nazivi] li").eachText()).containsExactly("Бојник");
    assertThat(page.select("[aria-labelledby=druge]")).isEmpty();
  }

  @Test
  void whatTheOfficerWritesStandsOnThePublicPageAndInTheLedger() {
    var answer = send(good());

    assertThat(answer).hasStatus(303).hasRedirectedUrl("/jls/bojnik");
    var contact = read("/jls/bojnik").expectFirst("[aria-labelledby=kontakt]");
    assertThat(contact.select("dd").eachText())
        .containsExactly(
            "Одељење за друштвене делатности",
            "Трг 1, Бојник",
            "udruzenja@bojnik.example",
            "016 000 000",
            "https://bojnik.example");
    assertThat(contact.select("a").eachAttr("href"))
        .containsExactly("mailto:udruzenja@bojnik.example", "https://bojnik.example");
    assertThat(events.stream(UnitContactKept.class)).hasSize(1);
    assertThat(events.stream(UnitKept.class)).hasSize(1);
    assertThat(read("/rad/jedinica").text()).contains("Уписала је јединица.");
  }

  @Test
  void aFaultIsSaidAtItsFieldAndNothingIsLost() {
    var typed = new HashMap<>(good());
    typed.put("email", "udruzenja");
    typed.put("page", "две речи");

    var answer = send(typed);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#email", "#page");
    assertThat(page.expectFirst("#email").val()).isEqualTo("udruzenja");
    assertThat(page.expectFirst("#office").val()).isEqualTo("Одељење за друштвене делатности");
    assertThat(events.stream(UnitContactKept.class)).isEmpty();
  }

  @Test
  void theSlowerOfTwoOfficersIsToldSo() {
    send(good());

    assertThat(send(good())).hasStatus(409);
  }

  @Test
  void anOfficerOfTwoUnitsChoosesOneAndNoOther() {
    SomeMandate.of(officer.person(), Role.OFFICER, new Party.OfUnit(OTHER), application);

    assertThat(read("/rad/jedinica?jedinica=bojnik").select("[aria-labelledby=druge] a").text())
        .isEqualTo("Бабушница");
    assertThat(read("/rad/jedinica?jedinica=babusnica").expectFirst("h1").text())
        .isEqualTo("Бабушница");
    var typed = new HashMap<>(good());
    typed.put("jedinica", "raska");
    assertThat(send(typed)).hasStatus(404);
    assertThat(web.get().uri("/rad/jedinica?jedinica=raska").with(Signed.as(officer)))
        .hasStatus(404);
  }

  private static Map<String, String> good() {
    return Map.of(
        "jedinica", "bojnik",
        "office", "Одељење за друштвене делатности",
        "address", "Трг 1, Бојник",
        "email", "udruzenja@bojnik.example",
        "telephone", "016 000 000",
        "page", "bojnik.example",
        "version", "0");
  }

  private MvcTestResult send(Map<String, String> typed) {
    var request = web.post().uri("/rad/jedinica").with(Signed.as(officer)).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private Document read(String path) {
    return html(web.get().uri(path).with(Signed.as(officer)).exchange());
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
