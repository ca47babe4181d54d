package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
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
class PersonTest {

  @Autowired MockMvcTester web;
  @Autowired Authorisation authorisation;
  @Autowired ApplicationContext application;

  private SignedIn administrator;
  private SignedIn who;

  @BeforeEach
  void people() {
    administrator = Somebody.administrating(application);
    who = Somebody.withoutMandates(application);
  }

  @Test
  void anAdministratorGrantsAndEndsAMandate() throws Exception {
    var granted = post("/ovlascenja", Map.of("uloga", "AUDITOR", "ustanova", "revizor"));

    assertThat(granted).hasStatus(303);
    assertThat(held()).extracting(Mandate::role).containsExactly(Role.AUDITOR);
    assertThat(page().select("tbody .tag").text()).isEqualTo("Важи");

    var end = page().expectFirst("tbody form").attr("action");
    assertThat(end).startsWith(path());
    assertThat(post(end.substring(path().length()), Map.of())).hasStatus(303);
    assertThat(held()).isEmpty();
  }

  @Test
  void aMandateOfLaterIsShownAndHoldsNotYet() throws Exception {
    post("/ovlascenja", Map.of("uloga", "DONOR", "ustanova", "donator", "od", "2099-01-01"));

    assertThat(page().select("tbody .tag").text()).isEqualTo("Почиње касније");
    assertThat(held()).isEmpty();
  }

  @Test
  void aFaultComesBackWithWhatWasChosen() throws Exception {
    var answer = post("/ovlascenja", Map.of("uloga", "DONOR", "od", "сутра"));

    assertThat(answer).hasStatus(422);
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#ustanova", "#od");
    assertThat(page.expectFirst("#uloga option[selected]").val()).isEqualTo("DONOR");
  }

  @Test
  void theSameMandateTwiceIsRefused() {
    post("/ovlascenja", Map.of("uloga", "DONOR", "ustanova", "donator"));

    assertThat(post("/ovlascenja", Map.of("uloga", "DONOR", "ustanova", "donator"))).hasStatus(409);
  }

  @Test
  void whoIsNotThereIsNotFound() {
    assertThat(
            web.get()
                .uri("/rad/nalozi/" + UUID.randomUUID())
                .with(Signed.as(administrator))
                .exchange())
        .hasStatus(404);
  }

  private List<Mandate> held() {
    return authorisation.mandates(who);
  }

  private String path() {
    return "/rad/nalozi/" + who.person().value();
  }

  private Document page() throws Exception {
    var answer = web.get().uri(path()).with(Signed.as(administrator)).exchange();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private MvcTestResult post(String under, Map<String, String> fields) {
    var request = web.post().uri(path() + under).with(csrf()).with(Signed.as(administrator));
    fields.forEach(request::param);
    return request.exchange();
  }
}
