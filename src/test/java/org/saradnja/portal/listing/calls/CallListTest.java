package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CallListTest {

  private static final CallFilter EVERYTHING = new CallFilter(null, null, null, null, null, null);

  @Autowired private ListedCallTable calls;
  @Autowired private MockMvcTester mvc;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;

  private Instant now;

  @BeforeEach
  void publish() {
    now = clock.instant();
    calls.put(running("T-OPEN-2", "Чисто двориште", 2, 300, "ENV"));
    calls.put(running("T-OPEN-9", "Школа шаха", 9, 200, "EDU SOC"));
    calls.put(running("T-SHUT", "Зимска читаоница", -5, 900, "CUL"));
    calls.put(historic("test-2017", "Lista za 2017", 2017));
    calls.put(historic("test-2012", "Листа за 2012", 2012));
  }

  @Test
  void openCallsComeFirstByDeadlineAndHistoricOnesLast() {
    assertThat(codes(EVERYTHING))
        .containsSubsequence("T-OPEN-2", "T-OPEN-9", "T-SHUT", "test-2017", "test-2012");
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "stanje, otvoreni, T-OPEN-2 T-OPEN-9",
    "stanje, u-postupku, T-SHUT",
    "stanje, ranije, test-2017 test-2012",
    "oblast, SOC, T-OPEN-9",
    "godina, 2012, test-2012",
    "q, sahA, T-OPEN-9",
    "q, zimska citaonica, T-SHUT",
    "q, листа за, test-2017 test-2012",
    "q, t-open, T-OPEN-2 T-OPEN-9",
    "poredak, iznos, T-SHUT T-OPEN-2 T-OPEN-9 test-2017 test-2012",
  })
  void everyFilterAndOrderDoesWhatItSays(String field, String value, String expected) {
    var filter =
        new CallFilter(
            field.equals("q") ? value : "",
            field.equals("stanje") ? value : "",
            "ub",
            field.equals("oblast") ? value : "",
            field.equals("godina") ? value : "",
            field.equals("poredak") ? value : "");

    assertThat(codes(filter)).containsExactly(expected.split(" ", -1));
    assertThat(calls.count(filter, now)).isEqualTo(codes(filter).size());
  }

  @Test
  void thePageShowsCardsWithTheirTermsAndKeepsTheFilter() {
    var page = page(mvc, "/konkursi?jedinica=ub&stanje=otvoreni&q=skola");

    assertThat(page.select(".records h3").eachText()).containsExactly("Школа шаха");
    assertThat(page.expectFirst(".due .left").text()).isEqualTo("још 9 дана");
    assertThat(page.expectFirst("#stanje option[selected]").val()).isEqualTo("otvoreni");
    assertThat(page.expectFirst("#trazi").val()).isEqualTo("skola");
    assertThat(page.select("a[href^=/konkursi/izvoz.csv]").attr("href"))
        .isEqualTo("/konkursi/izvoz.csv?jedinica=ub&q=skola&stanje=otvoreni");
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
    assertThat(mvc.get().uri("/konkursi/izvoz.csv?jedinica=ub&oblast=SOC"))
        .hasStatusOk()
        .bodyText()
        .startsWith("\uFEFFcode,state,unit")
        .contains("T-OPEN-9,open,ub,Уб,Школа шаха,EDU SOC");
    assertThat(mvc.get().uri("/konkursi/izvoz.json?jedinica=ub&oblast=SOC"))
        .bodyJson()
        .hasPathSatisfying("$[0].total_rsd", value -> value.assertThat().isEqualTo("200.00"));
    var workbook =
        mvc.get()
            .uri("/konkursi/izvoz.xlsx?jedinica=ub")
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    assertThat(partsOf(workbook)).contains("T-OPEN-9", "T-SHUT");
  }

  @Test
  void programsGetPartsInTheOrderOfCodes() {
    assertThat(mvc.get().uri("/api/v1/calls?unit=ub&limit=2&state=open"))
        .bodyJson()
        .hasPathSatisfying("$.items.length()", size -> size.assertThat().isEqualTo(2))
        .hasPathSatisfying("$.items[0].code", code -> code.assertThat().isEqualTo("T-OPEN-2"))
        .doesNotHavePath("$.next");
    assertThat(mvc.get().uri("/api/v1/calls?unit=ub&limit=1")).bodyJson().hasPath("$.next");
    assertThat(mvc.get().uri("/api/v1/calls?state=lost")).hasStatus(422);
    assertThat(mvc.get().uri("/api/v1/calls?year=now")).hasStatus(422);
  }

  @Test
  void theDatabaseWantsADeadlineForWhatRuns() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () -> jdbc.sql("update listed_call set last_day = null where code = 'T-SHUT'").update())
        .withMessageContaining("a_running_call_has_a_unit_and_a_last_day");
  }

  private List<String> codes(CallFilter filter) {
    return calls.list(filter, now, 0, 100).stream().map(ListedCall::code).toList();
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

  private ListedCall running(String code, String title, int days, int total, String areas) {
    var lastDay = LocalDate.ofInstant(now, clock.getZone()).plusDays(days);
    return new ListedCall(
        code,
        false,
        Optional.of(new UnitId("ub")),
        Localised.ofCyrillic("Уб"),
        title,
        List.of(areas.split(" ", -1)),
        Optional.of(2027),
        Optional.of(lastDay.minusDays(15)),
        Optional.of(lastDay),
        Optional.of(lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1)),
        Optional.of(Dinars.of(total)),
        Optional.of(Dinars.of(1)),
        Optional.of(Dinars.of(100)),
        Optional.empty());
  }

  private static ListedCall historic(String code, String title, int year) {
    return new ListedCall(
        code,
        true,
        Optional.of(new UnitId("ub")),
        Localised.ofCyrillic("Уб"),
        title,
        List.of(),
        Optional.of(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("PARTIAL"));
  }
}
