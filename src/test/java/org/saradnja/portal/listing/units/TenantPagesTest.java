package org.saradnja.portal.listing.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.calls.drafting.NextYear;
import org.saradnja.funding.calls.drafting.SomeCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.TenantEntered;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
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

/** An institution issues calls as units do, and is counted among none of them. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class TenantPagesTest {

  private static final UnitId MINISTRY = new UnitId("ministarstvo-za-pozive");
  private static final String ONE = "/rad/institucije/ministarstvo-za-pozive";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Authorisation authorisation;
  @Autowired private Units units;

  private SignedIn administrator;

  @BeforeEach
  void aMinistry() {
    administrator = Somebody.administrating(application);
    send(
        "/rad/institucije/nova",
        Map.of(
            "vrsta", "ministry",
            "naziv", "Министарство за позиве",
            "engleski", "Ministry of Calls",
            "od", "1. 1. 2020.",
            "version", "0"));
  }

  @Test
  void anAdministratorLetsItIssueCalls() {
    assertThat(read(ONE).select("form[action$=konkursi]")).hasSize(1);

    assertThat(send(ONE + "/konkursi", Map.of()))
        .hasStatus(303)
        .hasRedirectedUrl("/jls/ministarstvo-za-pozive");

    assertThat(events.stream(TenantEntered.class)).hasSize(1);
    assertThat(read(ONE).select("form[action$=konkursi]")).isEmpty();
    assertThat(read("/institucije/ministarstvo-za-pozive").select("main a").eachAttr("href"))
        .contains("/jls/ministarstvo-za-pozive");
  }

  @Test
  void itStandsApartFromUnitsAndIsNotCounted() {
    var before = read("/jls").expectFirst("#jedinice").text();

    send(ONE + "/konkursi", Map.of());

    var page = read("/jls");
    assertThat(page.expectFirst("#jedinice").text()).isEqualTo(before);
    assertThat(page.select("[aria-labelledby=institucije] li").eachText())
        .contains("Министарство за позиве");
    assertThat(read("/jls?q=pozive").select("tbody tr")).isEmpty();
    assertThat(web.get().uri("/jls/izvoz.csv?q=pozive"))
        .bodyText()
        .doesNotContain("ministarstvo-za-pozive");
    assertThat(web.get().uri("/api/v1/units?kind=institution&q=pozive"))
        .bodyJson()
        .extractingPath("$.items[0].slug")
        .isEqualTo("ministarstvo-za-pozive");
  }

  @Test
  void itsPageSaysNothingOfDistrictsAndTrainedPeople() {
    send(ONE + "/konkursi", Map.of());

    var page = read("/jls/ministarstvo-za-pozive");

    assertThat(page.expectFirst(".kicker").text()).isEqualTo("орган");
    assertThat(page.select("[aria-labelledby=obucenost]")).isEmpty();
    assertThat(page.text()).doesNotContain("Округ");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/institucije/ministarstvo-za-pozive");
  }

  @Test
  void itsOfficerPublishesACallThatStandsOnItsPage() {
    send(ONE + "/konkursi", Map.of());

    SomeCall.published(NextYear.lawful(), MINISTRY, application);

    assertThat(read("/jls/ministarstvo-za-pozive").select("[aria-labelledby=konkursi] .records li"))
        .hasSize(1);
  }

  @Test
  void aNewNameOfTheInstitutionIsTheNameOfTheTenant() {
    send(ONE + "/konkursi", Map.of());

    send(
        ONE + "/naziv",
        Map.of("noviNaziv", "Министарство за конкурсе", "noviEngleski", "Ministry of Grants"));

    assertThat(units.get(MINISTRY).name().cyrillic()).isEqualTo("Министарство за конкурсе");
    assertThat(units.names(MINISTRY)).hasSize(2);
  }

  @Test
  void noAssociationIsSeatedInIt() {
    send(ONE + "/konkursi", Map.of());

    assertThat(read("/rad/udruzenja/novo").select("#seat option").eachAttr("value"))
        .contains("raska")
        .doesNotContain("ministarstvo-za-pozive");
  }

  @Test
  void whenItEndsItsOfficersIssueNoCallsAnyMore() {
    send(ONE + "/konkursi", Map.of());
    var officer = Somebody.holding(Role.OFFICER, MINISTRY, application);

    send(ONE + "/zatvaranje", Map.of());

    assertThat(authorisation.mandates(officer)).isEmpty();
    assertThat(read("/jls/ministarstvo-za-pozive").expectFirst("h1").text())
        .isEqualTo("Министарство за позиве");
  }

  @Test
  void itIsEnteredOnceAndADesignationNever() {
    send(ONE + "/konkursi", Map.of());

    assertThat(send(ONE + "/konkursi", Map.of())).hasStatus(409);
    assertThat(send("/rad/institucije/instalacija/konkursi", Map.of())).hasStatus(409);
    assertThat(send("/rad/institucije/nema/konkursi", Map.of())).hasStatus(404);
  }

  private MvcTestResult send(String path, Map<String, String> typed) {
    var request = web.post().uri(path).with(Signed.as(administrator)).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private Document read(String path) {
    var answer = web.get().uri(path).with(Signed.as(administrator)).exchange();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
