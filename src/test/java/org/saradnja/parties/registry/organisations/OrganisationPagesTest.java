package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationCorrected;
import org.saradnja.parties.registry.OrganisationEntered;
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
class OrganisationPagesTest {

  private static final UnitId UNIT = new UnitId("bojnik");
  private static final String HEADING =
      "maticni_broj,pib,naziv,oblik,sediste,adresa,zastupnik,datum_upisa\n";
  private static final String ROW =
      "17059831,104052135,Удружење Ћ,удружење,bojnik,Улица 1,Ана Анић,2014-03-11\n";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private OrganisationTable organisations;
  @Autowired private ApplicationEvents events;

  @Test
  void aGoodFormEntersTheOrganisation() {
    var answer = send("/rad/udruzenja/novo", good(), officer());

    assertThat(answer).hasStatus(303).hasRedirectedUrl("/udruzenja/17059831");
    assertThat(organisations.with(new RegistrationNumber("17059831")))
        .get()
        .extracting(Organisation::name)
        .isEqualTo("Удружење Ћ");
    assertThat(events.stream(OrganisationEntered.class)).hasSize(1);
  }

  @Test
  void aWrongFormComesBackWithAMessageAtEachFieldAndNothingLost() {
    var typed = new HashMap<>(good());
    typed.put("taxNumber", "104052136");
    typed.put("address", "");

    var answer = send("/rad/udruzenja/novo", typed, officer());

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#taxNumber").val()).isEqualTo("104052136");
    assertThat(page.expectFirst("#name").val()).isEqualTo("Удружење Ћ");
    assertThat(page.expectFirst("#taxNumber-error").text()).contains("Контролни број");
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#taxNumber", "#address");
  }

  @Test
  void aNumberThatIsEnteredAlreadyIsRefused() {
    var who = officer();
    send("/rad/udruzenja/novo", good(), who);

    var again = send("/rad/udruzenja/novo", good(), who);

    assertThat(again).hasStatus(422);
    assertThat(html(again).expectFirst("#registrationNumber-error").text())
        .contains("17059831", "Удружење Ћ");
    assertThat(html(again).expectFirst("#name").val()).isEqualTo("Удружење Ћ");
  }

  @Test
  void anOfficerEntersNothingSeatedElsewhere() {
    var elsewhere = Somebody.holding(Role.OFFICER, new UnitId("babusnica"), application);

    assertThat(send("/rad/udruzenja/novo", good(), elsewhere)).hasStatus(404);
  }

  @Test
  void aCorrectionKeepsTheOrganisationAndTellsTheLedger() {
    var who = officer();
    send("/rad/udruzenja/novo", good(), who);
    var form = html(mvc.get().uri("/rad/udruzenja/17059831").with(Signed.as(who)).exchange());
    assertThat(form.expectFirst("#representative").val()).isEqualTo("Ана Анић");
    var corrected = new HashMap<>(good());
    corrected.put("representative", "Вера Верић");

    var answer = send("/rad/udruzenja/17059831", corrected, who);

    assertThat(answer).hasStatus(303);
    assertThat(organisations.with(new RegistrationNumber("17059831")))
        .get()
        .extracting(Organisation::representative)
        .isEqualTo("Вера Верић");
    assertThat(events.stream(OrganisationCorrected.class)).hasSize(1);
  }

  @Test
  void theSlowerOfTwoCorrectionsIsToldSo() {
    var who = officer();
    send("/rad/udruzenja/novo", good(), who);
    send("/rad/udruzenja/17059831", good(), who);

    assertThat(send("/rad/udruzenja/17059831", good(), who)).hasStatus(409);
  }

  @Test
  void aTableIsLookedAtBeforeItIsTakenOver() {
    var who = officer();

    var preview = upload(HEADING + ROW + "1,2,,,,,,\n", "pregled", who);

    assertThat(preview).hasStatusOk();
    var page = html(preview);
    assertThat(page.select(".figures dd").eachText()).containsExactly("1", "0", "0", "1");
    assertThat(page.expectFirst("tbody tr").text()).contains("3", "Одбијен", "Матични број");
    assertThat(page.expectFirst("textarea").wholeText()).contains("17059831");
    assertThat(organisations.with(new RegistrationNumber("17059831"))).isEmpty();
  }

  @Test
  void theOutcomeNamesEveryRefusedRowAndGivesThemAway() {
    var who = officer();

    var answer = upload(HEADING + ROW + "1,2,=cmd,,,,,\n", "uvezi", who);

    assertThat(answer).hasStatus(303);
    var path = String.valueOf(answer.getResponse().getHeader("Location"));
    var page = html(mvc.get().uri(path).with(Signed.as(who)).exchange());
    assertThat(page.select(".figures dd").eachText()).containsExactly("1", "0", "0", "1");
    assertThat(page.select("tbody th").eachText()).containsExactly("=cmd");
    assertThat(mvc.get().uri(path + "/odbijeni.csv").with(Signed.as(who)))
        .bodyText()
        .contains("1,2,'=cmd")
        .contains("Упишите осам цифара");
    assertThat(mvc.get().uri(path).with(Signed.as(officer()))).hasStatus(404);
  }

  @Test
  void aTableThatIsNotUtf8OrHasNoHeadingIsRefusedAsAWhole() {
    var who = officer();
    var windows = (HEADING + ROW).getBytes(Charset.forName("windows-1251"));

    var encoded = upload(windows, "pregled", who);

    assertThat(encoded).hasStatus(422);
    assertThat(html(encoded).expectFirst("#text-error").text()).contains("UTF-8");
    assertThat(upload("", "pregled", who)).hasStatus(422);
    assertThat(html(upload("a,b\n1,2\n", "uvezi", who)).expectFirst("#text-error").text())
        .contains("maticni_broj");
  }

  @Test
  void theListShowsWhatTheOfficerKeeps() {
    var who = officer();
    send("/rad/udruzenja/novo", good(), who);

    var page = html(mvc.get().uri("/rad/udruzenja?q=udruzenje").with(Signed.as(who)).exchange());

    assertThat(page.select("tbody th").eachText()).containsExactly("Удружење Ћ");
  }

  private SignedIn officer() {
    return Somebody.holding(Role.OFFICER, UNIT, application);
  }

  private static Map<String, String> good() {
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

  private MvcTestResult send(String path, Map<String, String> form, SignedIn who) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult upload(String table, String step, SignedIn who) {
    return upload(table.getBytes(StandardCharsets.UTF_8), step, who);
  }

  private MvcTestResult upload(byte[] table, String step, SignedIn who) {
    return mvc.post()
        .uri("/rad/udruzenja/uvoz")
        .multipart()
        .file("file", table)
        .param("step", step)
        .with(Signed.as(who))
        .with(csrf())
        .exchange();
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
