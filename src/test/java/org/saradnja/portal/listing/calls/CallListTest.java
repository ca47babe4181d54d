package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.portal.listing.CallCards;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CallListTest {

  @Autowired private ListedCallTable calls;
  @Autowired private CallCards cards;
  @Autowired private TextsOfRequest texts;
  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEventPublisher events;

  private OfficeOfRaska office;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
    calls.put(ListedCallTableTest.historic("test-2012", "=Листа за 2012", 2012));
  }

  @Test
  void aCallIsListedAsSoonAsItIsPublished() {
    var page = page(mvc, "/konkursi?jedinica=raska&stanje=otvoreni&q=" + office.code());

    assertThat(page.select(".records .meta").eachText())
        .contains("Рашка · " + office.code())
        .anyMatch(text -> text.startsWith("Корак "));
    assertThat(page.select(".rail i.run")).isNotEmpty();
    assertThat(page.expectFirst(".due .left").text()).startsWith("још ");
    assertThat(page.select(".records h3 a").eachAttr("href"))
        .containsExactly("/konkursi/" + office.code());
  }

  @Test
  void thePageKeepsTheFilterAndGivesTheSameListAway() {
    var page = page(mvc, "/konkursi?jedinica=raska&stanje=otvoreni&q=raska");

    assertThat(page.expectFirst("#stanje option[selected]").val()).isEqualTo("otvoreni");
    assertThat(page.expectFirst("#trazi").val()).isEqualTo("raska");
    assertThat(page.select("a[href^=/konkursi/izvoz.csv]").attr("href"))
        .isEqualTo("/konkursi/izvoz.csv?jedinica=raska&q=raska&stanje=otvoreni");
  }

  @Test
  void aHistoricCallSaysThatItIs() {
    var page = page(mvc, "/konkursi?jedinica=ub");

    assertThat(page.select(".records li").text())
        .contains("Уб · 2012", "Листа је пресечена.", "објављено раније");
  }

  @Test
  void runningTermsComeByTheirLastDay() {
    var t = texts.of(Face.CYRILLIC);

    assertThat(cards.withTerms(t, 50))
        .extracting(card -> card.due() == null ? "" : card.due().iso())
        .isSorted()
        .isNotEmpty();
    assertThat(cards.of(OfficeOfRaska.UNIT, t))
        .anyMatch(card -> card.href().endsWith(office.code().value()));
  }

  @Test
  void aPublishedListIsOfferedForChecking() {
    events.publishEvent(
        new MilestoneReached(
            office.id(), Milestone.LIST_PUBLISHED, Instant.parse("2098-01-01T00:00:00Z")));

    assertThat(cards.checkableList()).contains("/konkursi/" + office.code() + "/lista");
  }

  @Test
  void theCallIsFoundByTheSearch() {
    assertThat(page(mvc, "/pretraga?q=" + office.code()).select(".records a").eachAttr("href"))
        .contains("/konkursi/" + office.code());
  }

  @Test
  void aFilterThatFindsNothingLeadsOn() {
    var page = page(mvc, "/konkursi?q=nemanigde");

    assertThat(page.select(".records")).isEmpty();
    assertThat(page.select("main a[href=/konkursi]")).isNotEmpty();
  }

  @Test
  void oddParametersAreNoDefect() {
    for (var query :
        List.of("strana=-1", "strana=x", "strana=99999", "godina=x", "jedinica=%27", "stanje=x")) {
      assertThat(mvc.get().uri("/konkursi?" + query)).as(query).hasStatusOk();
    }
  }

  @Test
  void theListIsGivenAwayInThreeFormats() throws IOException {
    assertThat(mvc.get().uri("/konkursi/izvoz.csv?jedinica=ub"))
        .hasStatusOk()
        .bodyText()
        .startsWith("\uFEFFcode,state,unit")
        .contains("test-2012,historic,ub,Уб,'=Листа за 2012");
    assertThat(mvc.get().uri("/konkursi/izvoz.json?jedinica=ub"))
        .bodyJson()
        .hasPathSatisfying("$[0].year", value -> value.assertThat().isEqualTo("2012"));
    var workbook =
        mvc.get()
            .uri("/konkursi/izvoz.xlsx?jedinica=ub")
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    assertThat(partsOf(workbook)).contains("test-2012").doesNotContain("<f>");
  }

  @Test
  void programsGetPartsInTheOrderOfCodes() {
    assertThat(mvc.get().uri("/api/v1/calls?unit=raska&state=open&q={q}", office.code().value()))
        .bodyJson()
        .hasPathSatisfying(
            "$.items[0].code", code -> code.assertThat().isEqualTo(office.code().value()))
        .hasPathSatisfying("$.items[0].state", state -> state.assertThat().isEqualTo("open"))
        .doesNotHavePath("$.next");
    assertThat(mvc.get().uri("/api/v1/calls?state=lost")).hasStatus(422);
    assertThat(mvc.get().uri("/api/v1/calls?year=now")).hasStatus(422);
  }

  private static String partsOf(byte[] workbook) throws IOException {
    var text = new StringBuilder();
    try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (var part : Collections.list(zip.getEntries())) {
        text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
