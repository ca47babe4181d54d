package org.saradnja.funding.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.planning.yearly.PlanInForce;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The calendar of next year, in which Мали Зворник alone has a plan; nothing of it is late yet. */
@ApplicationTest
class CalendarPageTest {

  private static final UnitId UNIT = new UnitId("mali-zvornik");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private LegalTime time;
  private int year;

  @BeforeEach
  void planNextYear() {
    year = time.today().getYear() + 1;
    PlanInForce.of(UNIT, year, application);
  }

  @Test
  void aPlannedCallStandsInItsMonthWithAllThatTheRegulationAsks() {
    var row = calendar("").expectFirst("section:has(#mesec-3) tbody tr");

    assertThat(row.select("th").text()).contains("Култура за све").contains("култура");
    assertThat(row.select("td").eachText())
        .contains("Мали Зворник", "март–април", "2.000.000", "најављен");
    assertThat(row.expectFirst("a").attr("href")).isEqualTo("/kalendar/mali-zvornik/" + year);
  }

  @Test
  void theMonthsStandInTheirOrder() {
    assertThat(calendar("").select("h2[id^=mesec]").eachText()).containsExactly("Март", "Октобар");
  }

  @ParameterizedTest(name = "{0}: {1} calls")
  @CsvSource({
    "'', 2",
    "'&jedinica=mali-zvornik', 2",
    "'&jedinica=raska', 0",
    "'&oblast=ENV', 1",
    "'&oblast=ENV&stanje=najavljen', 1",
    "'&stanje=kasni', 0",
  })
  void isChosenByUnitAreaAndState(String filter, int calls) {
    assertThat(calendar(filter).select("section:has(h2[id^=mesec]) tbody tr")).hasSize(calls);
  }

  @Test
  void whatFitsNothingLeadsBackToTheWhole() {
    var page = calendar("&stanje=kasni");

    assertThat(page.select("section:has(#zbir) a").attr("href")).isEqualTo("/kalendar");
  }

  @Test
  void saysWhoPublishedAPlanAndOfHowManyUnits() {
    var plans = part(calendar(""), "planovi");

    assertThat(plans.select("tbody th").eachText()).containsExactly("Мали Зворник");
    assertThat(plans.select("tbody td .tag.run").text()).contains("није");
    assertThat(plans.text()).contains("План за " + year + ". овде има 1 од");
  }

  @Test
  void theAddressToFollowCarriesTheChoice() {
    var feed = part(calendar("&jedinica=mali-zvornik&oblast=CUL"), "pretplata");

    assertThat(feed.select("a").eachAttr("href"))
        .anySatisfy(address ->
            assertThat(address)
                .startsWith("webcal:")
                .contains("jedinica=mali-zvornik")
                .contains("oblast=CUL"))
        .anySatisfy(address -> assertThat(address).startsWith("http").contains("kalendar.ics"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void isTakenAwayInColumns(String ending) {
    var file = mvc.get().uri("/kalendar/izvoz." + ending + "?godina=" + year).exchange();

    assertThat(file).hasStatusOk();
    assertThat(file)
        .bodyText()
        .contains("deviation_days")
        .contains("mali-zvornik")
        .contains(year + "-03-01")
        .contains(year + "-04-30")
        .contains("2000000");
  }

  @Test
  void isTakenAwayAsAWorkbook() {
    var file = mvc.get().uri("/kalendar/izvoz.xlsx?godina=" + year).exchange();

    assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
  }

  @ParameterizedTest
  @CsvSource({"/lat/kalendar, Kalendar konkursa", "/en/kalendar, Calendar of calls"})
  void isReadInEveryFace(String path, String title) {
    assertThat(page(mvc, path + "?godina=" + year).select("h1").text()).startsWith(title);
  }

  @Test
  void twoUnitsOfOneNameAreToldApart() {
    var units = calendar("").select("select[name=jedinica] option").eachText();

    assertThat(units).contains("Палилула (Ниш)", "Палилула (Београд)").doesNotHaveDuplicates();
  }

  private Document calendar(String filter) {
    return page(mvc, "/kalendar?godina=" + year + filter);
  }

  private static Element part(Document page, String id) {
    return page.expectFirst("section[aria-labelledby=" + id + "]");
  }
}
