package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.AccreditationEnded;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerEntered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class TrainerPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void open() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void aTrainerIsListedAccreditedAndLosesTheAccreditationForAReason() {
    var address = listed("Слушалица Говорић");
    var accreditation =
        Map.of(
            "subject", "civilno-drustvo",
            "capacity", "LECTURER",
            "decision", "12/2027",
            "from", time.today().toString());
    assertThat(send(address + "/akreditacija", accreditation)).hasStatus(303);
    assertThat(send(address + "/akreditacija", accreditation)).hasStatus(409);

    var held = page(address);
    assertThat(held.select("tbody th").eachText()).contains("Сарадња са цивилним друштвом");
    var id = held.expectFirst("#accreditation option").val();
    var end = Map.of("accreditation", id, "on", time.today().toString(), "reason", "нема услова");
    assertThat(send(address + "/prestanak", end)).hasStatus(303);

    assertThat(page(address).select(".tag.off").eachText())
        .singleElement()
        .asString()
        .contains("престала", "нема услова");
    assertThat(events.stream(TrainerEntered.class)).hasSize(1);
    assertThat(events.stream(TrainerAccredited.class)).hasSize(1);
    assertThat(events.stream(AccreditationEnded.class)).hasSize(1);
  }

  @Test
  void aNameInLatinStandsAsItIsInBothScripts() {
    var address = listed("Szabó Éva");

    assertThat(page(address).expectFirst("h1").text()).isEqualTo("Szabó Éva");
    assertThat(page("/lat" + address).expectFirst("h1").text()).isEqualTo("Szabó Éva");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    var answer = send("/rad/predavaci", Map.of("name", "", "email", "nema@nigde.example"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#name-error, #email-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#email").val()).isEqualTo("nema@nigde.example");

    var accreditation = send(listed("Неко Некић") + "/akreditacija", Map.of("source", "извор"));
    assertThat(accreditation).hasStatus(422);
    assertThat(html(accreditation).expectFirst("#source").val()).isEqualTo("извор");
  }

  @Test
  void feesAreDataWithTheProvisionTheyRestOn() {
    var fee =
        Map.of("work", "WORKSHOP", "perHour", "2.500", "from", "1. 1. 2027.", "basis", "Уредба");
    assertThat(send("/rad/predavaci/naknade", fee)).hasStatus(303);

    assertThat(page("/rad/predavaci").select("#naknade ~ *, section").text())
        .contains("радионица", "2.500,00", "Уредба");
    assertThat(send("/rad/predavaci/naknade", Map.of("work", "WORKSHOP", "perHour", "0")))
        .hasStatus(422);
  }

  private String listed(String name) {
    var answer = send("/rad/predavaci", Map.of("name", name));
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private Document page(String path) {
    return html(mvc.get().uri(path).with(Signed.as(academy)).exchange());
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(academy)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
