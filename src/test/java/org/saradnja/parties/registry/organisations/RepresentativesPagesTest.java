package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.RepresentativeEnded;
import org.saradnja.parties.registry.RepresentativeEntered;
import org.saradnja.parties.registry.UnitId;
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
class RepresentativesPagesTest {

  private static final String ONE = "/rad/udruzenja/17059831";
  private static final String ALL = ONE + "/zastupnici";
  private static final String PUBLIC = "/udruzenja/17059831";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn officer;

  @BeforeEach
  void anAssociation() {
    officer = Somebody.holding(Role.OFFICER, new UnitId("bojnik"), application);
    send("/rad/udruzenja/novo", entered());
  }

  @Test
  void theFirstRecordIsWhoStoodInTheEntry() {
    var rows = read(ALL).select("tbody tr");

    assertThat(rows).hasSize(1);
    assertThat(rows.text()).startsWith("Ана Анић —").endsWith("Заступа");
    assertThat(read(ONE).select("main a").eachAttr("href")).contains(ALL);
  }

  @Test
  void aSecondRepresentativeStandsBesideTheFirst() {
    assertThat(send(ALL, vera())).hasStatus(303).hasRedirectedUrl(ALL);

    assertThat(events.stream(RepresentativeEntered.class)).hasSize(1);
    assertThat(read(ALL).select("tbody tr").eachText())
        .anySatisfy(row ->
            assertThat(row).contains("Вера Верић", "од 1. 2. 2020.", "Извод од 3. 2. 2020."));
    assertThat(read(PUBLIC).text()).contains("Вера Верић").contains("Ана Анић");
  }

  @Test
  void whoEndedStaysInTheRegisterAndOffThePublicPage() {
    send(ALL, vera());

    assertThat(send(ALL + "/kraj", Map.of("zastupnik", id("Ана Анић"), "kraj", "31. 1. 2020.")))
        .hasStatus(303);

    assertThat(events.stream(RepresentativeEnded.class)).hasSize(1);
    assertThat(read(ALL).select("tbody tr").getLast().text())
        .contains("Ана Анић", "до 31. 1. 2020.", "Престало");
    assertThat(read(PUBLIC).text()).contains("Вера Верић").doesNotContain("Ана Анић");
    assertThat(read(PUBLIC).text()).doesNotContain("Извод од 3. 2. 2020.");
  }

  @Test
  void anAssociationIsNeverWithoutARepresentative() {
    assertThat(send(ALL + "/kraj", Map.of("zastupnik", id("Ана Анић"), "kraj", "31. 1. 2020.")))
        .hasStatus(409);
  }

  @Test
  void nobodyEndsBeforeTheBeginning() {
    send(ALL, vera());

    assertThat(send(ALL + "/kraj", Map.of("zastupnik", id("Вера Верић"), "kraj", "31. 1. 2020.")))
        .hasStatus(409);
  }

  @Test
  void aCorrectionOfTheLineEndsTheRecordBeforeIt() {
    var corrected = new HashMap<>(entered());
    corrected.put("representative", "Петра Петрић");

    send(ONE, corrected);

    var yesterday = time.today().minusDays(1);
    assertThat(read(ALL).select("tbody th").eachText()).containsExactly("Петра Петрић", "Ана Анић");
    assertThat(read(ALL).select("tbody tr").getLast().text())
        .contains("до " + yesterday.getDayOfMonth() + ". " + yesterday.getMonthValue() + ". ");
  }

  @Test
  void aFaultIsSaidAtItsFieldAndNothingIsLost() {
    var answer = send(ALL, Map.of("ime", "Вера Верић", "od", "1. 1. 2099."));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#od", "#izvor");
    assertThat(html(answer).expectFirst("#ime").val()).isEqualTo("Вера Верић");
    var ending = send(ALL + "/kraj", Map.of("zastupnik", "нико"));
    assertThat(html(ending).select(".error-summary a").eachAttr("href"))
        .containsExactly("#zastupnik", "#kraj");
  }

  @Test
  void whoDoesNotKeepTheAssociationDoesNotSeeThem() {
    var other = Somebody.holding(Role.OFFICER, new UnitId("babusnica"), application);

    assertThat(web.get().uri(ALL).with(Signed.as(other))).hasStatus(404);
  }

  private static Map<String, String> vera() {
    return Map.of("ime", "Вера Верић", "od", "1. 2. 2020.", "izvor", "Извод од 3. 2. 2020.");
  }

  private String id(String name) {
    return read(ALL).select("#zastupnik option").stream()
        .filter(option -> option.text().equals(name))
        .findFirst()
        .orElseThrow()
        .val();
  }

  private static Map<String, String> entered() {
    return Map.of(
        "registrationNumber", "17059831",
        "taxNumber", "104052135",
        "name", "Удружење Ћ",
        "form", "ASSOCIATION",
        "seat", "bojnik",
        "address", "Улица 1",
        "representative", "Ана Анић",
        "areas", "SOC",
        "registeredOn", "11. 3. 2014.",
        "version", "0");
  }

  private MvcTestResult send(String path, Map<String, String> typed) {
    var request = web.post().uri(path).with(Signed.as(officer)).with(csrf());
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
