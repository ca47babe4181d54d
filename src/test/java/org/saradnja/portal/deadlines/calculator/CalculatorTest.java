package org.saradnja.portal.deadlines.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CalculatorTest {

  private static final String WORKED_EXAMPLE = "?from=2027-01-25&length=15&unit=calendar-days";

  @Autowired private MockMvcTester web;

  @Test
  void anOpenedPageAsksAndComplainsAboutNothing() throws Exception {
    var page = page("/rokovi", 200);

    assertThat(page.select("form[action=/rokovi][method=get]")).hasSize(1);
    assertThat(page.select(".error-summary, .timeline")).isEmpty();
    assertThat(page.select("#rokovi-postupka, #neradni-dani")).hasSize(2);
  }

  @Test
  void theAnswerIsTheLastDayWithItsSteps() throws Exception {
    var page = page("/rokovi" + WORKED_EXAMPLE, 200);

    assertThat(page.expectFirst(".due").text()).isEqualTo("9 фебруар 2027. уторак");
    assertThat(page.select(".timeline .step-body p:first-child").eachText())
        .containsExactly(
            "Рок тече од догађаја у понедељак, 25. 1. 2027; тај дан се не рачуна.",
            "Први дан је 26. 1. 2027, а 15. дан је уторак, 9. 2. 2027.",
            "Уторак је радни дан, па се рок не помера.");
    assertThat(page.select(".timeline .prov .unsure").eachText())
        .hasSize(3)
        .containsOnly("ЗУП, чл. 81");
    assertThat(page.text()).contains("Последњи дан: уторак, 9. 2. 2027, до 23.59.59");
  }

  @Test
  void aDayMayBeWrittenAsSerbianWritesIt() throws Exception {
    var page = html(ask("/rokovi", "25. 1. 2027.", "15", "calendar-days"));

    assertThat(page.expectFirst(".due .day").text()).isEqualTo("9");
    assertThat(page.expectFirst("#from").val()).isEqualTo("25. 1. 2027.");
  }

  @Test
  void theThreeFacesSayTheSame() throws Exception {
    assertThat(page("/lat/rokovi" + WORKED_EXAMPLE, 200).text())
        .contains("Rok teče od događaja u ponedeljak, 25. 1. 2027; taj dan se ne računa.");
    assertThat(page("/en/rokovi" + WORKED_EXAMPLE, 200).text())
        .contains("The first day is 26 January 2027, the 15th day is Tuesday, 9 February 2027.");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "2027-02-30, 15, calendar-days, from",
    "сутра, 15, calendar-days, from",
    "'', 15, calendar-days, from",
    "2011-12-31, 15, calendar-days, from",
    "2100-01-01, 15, calendar-days, from",
    "2027-01-25, 0, calendar-days, length",
    "2027-01-25, -3, working-days, length",
    "2027-01-25, 1.5, months, length",
    "2027-01-25, 123456789012, months, length",
    "2027-01-25, '', months, length",
    "2099-12-01, 60, calendar-days, length",
    "2027-01-25, 15, fortnights, unit",
  })
  void wrongInputComesBackWithAMessageAtTheField(
      String from, String length, String unit, String field) throws Exception {
    var answer = ask("/rokovi", from, length, unit);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#" + field).attr("aria-describedby")).contains(field + "-error");
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
    assertThat(page.expectFirst("#from").val()).isEqualTo(from);
    assertThat(page.expectFirst("#length").val()).isEqualTo(length);
    assertThat(page.select(".timeline")).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws Exception {
    var page = html(ask("/rokovi", "јуче", "много", ""));

    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#from", "#length");
  }

  @Test
  void theTermsOfTheProcedureLeadToTheirCount() throws Exception {
    var links = page("/rokovi" + WORKED_EXAMPLE, 200).select("table.data a");

    assertThat(links.eachAttr("href"))
        .contains("/rokovi?from=2027-01-25&length=3&unit=working-days")
        .contains("/rokovi?from=2027-01-25&length=8&unit=calendar-days");
  }

  @Test
  void theDaysOffAreThoseOfTheYearAskedAbout() throws Exception {
    var page = page("/rokovi" + WORKED_EXAMPLE, 200);

    assertThat(page.select("#neradni-dani").text()).contains("2027");
    assertThat(page.text()).contains("Празник рада, уместо недеље 2. 5. 2027.");
  }

  @Test
  void aProgramGetsTheLastDayAndTheSteps() {
    assertThat(web.get().uri("/api/v1/deadlines" + WORKED_EXAMPLE).exchange())
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"lastDay": "2027-02-09",
             "steps": [
               {"day": "2027-01-25",
                "why": "Рок тече од догађаја у понедељак, 25. 1. 2027; тај дан се не рачуна.",
                "provision": "ЗУП, чл. 81"},
               {"day": "2027-02-09",
                "why": "Први дан је 26. 1. 2027, а 15. дан је уторак, 9. 2. 2027.",
                "provision": "ЗУП, чл. 81"},
               {"day": "2027-02-09",
                "why": "Уторак је радни дан, па се рок не помера.",
                "provision": "ЗУП, чл. 81"}]}
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "/lat, 'Radni dani: ponedeljak 19. 4, utorak 20. 4, sreda 21. 4.'",
    "/en, 'Working days: Monday 19 April, Tuesday 20 April, Wednesday 21 April.'",
  })
  void aProgramChoosesTheWordsByTheAddress(String face, String why) {
    assertThat(
            web.get()
                .uri(face + "/api/v1/deadlines?from=2027-04-16&length=3&unit=working-days")
                .exchange())
        .bodyJson()
        .extractingPath("$.steps[2].why")
        .isEqualTo(why);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "2011-12-31, 15, calendar-days, from",
    "2100-01-01, 15, calendar-days, from",
    "25.1.2027, 15, calendar-days, from",
    "2027-13-01, 15, calendar-days, from",
    "2027-01-25, many, calendar-days, length",
    "2027-01-25, 99999, working-days, length",
    "2027-01-25, 15, weeks, unit",
  })
  void aProgramIsToldWhichParameterIsWrong(
      String from, String length, String unit, String parameter) {
    var answer = ask("/api/v1/deadlines", from, length, unit);

    assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
    assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=2027-01-25&length=15", "length=15&unit=months", ""})
  void aProgramThatLeavesOutAParameterIsTold(String query) {
    assertThat(web.get().uri("/api/v1/deadlines?" + query).exchange())
        .hasStatus(422)
        .hasContentType("application/problem+json");
  }

  private MvcTestResult ask(String path, String from, String length, String unit) {
    return web.get()
        .uri(path)
        .param("from", from)
        .param("length", length)
        .param("unit", unit)
        .exchange();
  }

  private Document page(String path, int status) throws Exception {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatus(status);
    return html(answer);
  }

  private static Document html(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
