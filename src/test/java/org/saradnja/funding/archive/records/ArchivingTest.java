package org.saradnja.funding.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UnsupportedEncodingException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.archive.CallsArchived;
import org.saradnja.funding.archive.PublishedAward;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class ArchivingTest {

  @Autowired private Archiving archiving;
  @Autowired private ArchiveTable archive;
  @Autowired private AwardTable awards;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private MockMvcTester mvc;

  @BeforeEach
  void takeOver() {
    archiving.takeOver(HistoricRecordTest.file());
  }

  @Test
  void theWholeCollectionIsKeptByOneAct() {
    assertThat(archive.all()).hasSize(31);
    assertThat(events.stream(CallsArchived.class))
        .singleElement()
        .extracting(CallsArchived::calls)
        .isEqualTo(31);
    assertThat(events.stream(CallArchived.class)).hasSize(31);
  }

  @Test
  void onlyDecisionsAwardMoney() {
    var all = awards.all();

    assertThat(all).isSortedAccordingTo(Comparator.comparing(PublishedAward::key)).hasSize(69);
    assertThat(all)
        .extracting(PublishedAward::kind)
        .containsOnly(Kind.DECISION_ON_SELECTION, Kind.MEDIA_REPORT_OF_DECISION);
    assertThat(all)
        .extracting(PublishedAward::call)
        .contains(new CallCode("priboj-2023"))
        .as("a list of evaluation proposes, it does not award")
        .doesNotContain(new CallCode("raska-2017"));
    assertThat(mvc.get().uri("/api/v1/grants?call=ivanjica-2022-churches&limit=1"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.items[0].unit", unit -> unit.assertThat().isEqualTo("ivanjica"))
        .hasPath("$.next");
  }

  @Test
  void theSameCollectionTakenOverAgainIsNoAct() {
    archiving.takeOver(HistoricRecordTest.file());

    assertThat(events.stream(CallsArchived.class)).hasSize(1);
  }

  @Test
  void unitsAreFoundByTheirCodes() {
    assertThat(archive.of(new UnitId("uzice-sevojno")))
        .extracting(call -> call.code().value())
        .containsExactly("sevojno-2020-culture-versions", "sevojno-2017-cultural-summer");
    assertThat(archive.find(new CallCode("raska-2017")))
        .get()
        .extracting(ArchivedCall::unit)
        .isEqualTo(Optional.of(new UnitId("raska")));
  }

  @Test
  void theDatabaseKeepsHistoricCodesApartFromRunningOnes() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update archived_call set code = 'VEZ-1' where code = 'raska-2017'").update())
        .withMessageContaining("code_of_a_historic_call_begins_small");
  }

  @Test
  void anUnknownCallIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> archive.record(new CallCode("nema-2017")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/lat", "/en"})
  void everyCallAndListIsShownInEveryFace(String face) {
    for (var call : archive.all()) {
      var path = face + "/konkursi/" + call.code();

      assertThat(page(path).select("h1")).as(path).hasSize(1);
      if (call.completeness().isPresent()) {
        assertThat(page(path + "/lista").select("tbody tr")).as(path).isNotEmpty();
      }
    }
  }

  @Test
  void theListShowsWhatWasPublishedAndTheSameInDinars() {
    var first = page("/konkursi/raska-2017/lista").expectFirst("tbody tr");

    assertThat(first.expectFirst("th").text())
        .isEqualTo("Удружење пчелара Рашка Пчелињак центрифуга знања");
    assertThat(first.select("td").eachText()).containsExactly("1", "69,33", "42.870 „42,870.00“");
  }

  @Test
  void theLatinFaceWritesCyrillicSourcesInLatinAndLeavesTheQuotedAmount() {
    var row = page("/lat/konkursi/raska-2017/lista").expectFirst("tbody tr");

    assertThat(row.expectFirst("th").text()).startsWith("Udruženje pčelara Raška");
    assertThat(row.expectFirst("th").attr("lang")).isEqualTo("sr-Latn");
    assertThat(row.text()).contains("42,870.00");
  }

  @Test
  void aCutListSaysSoOnBothPages() {
    for (var path : Stream.of("", "/lista").map("/konkursi/priboj-2023"::concat).toList()) {
      assertThat(page(path).expectFirst(".notice").text()).contains("пресечена", "8 редова");
    }
    assertThat(page("/konkursi/raska-2017").select(".notice")).isEmpty();
  }

  @Test
  void theSourceIsLinkedAndNothingIsSaidToBeAdded() {
    var source =
        page("/konkursi/sevojno-2017-cultural-summer")
            .expectFirst("section[aria-labelledby=izvor]");

    assertThat(source.select("a[rel~=external]")).hasSize(2);
    assertThat(source.text()).contains("Ништа није додато");
  }

  @Test
  void callsWithoutAListHaveNone() {
    assertThat(page("/konkursi/pancevo-2024").select("a[href$=/lista]")).isEmpty();
    assertThat(mvc.get().uri("/konkursi/pancevo-2024/lista")).hasStatus(404);
    assertThat(mvc.get().uri("/konkursi/nema-2017")).hasStatus(404);
  }

  @Test
  void theTableIsDownloadedAsItStands() {
    assertThat(mvc.get().uri("/konkursi/raska-2017/lista.csv"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"raska-2017-lista.csv\"")
        .bodyText()
        .contains(
            "1,,Удружење пчелара Рашка,Пчелињак центрифуга знања,,,,\"69,33\",\"42,870.00\",42870.00,,");
  }

  @Test
  void programsLearnThatAHistoricListCannotBeRecomputed() {
    assertThat(mvc.get().uri("/api/v1/calls/raska-2017/ranking"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.recomputable", value -> value.assertThat().isEqualTo(false))
        .hasPathSatisfying("$.completeness", value -> value.assertThat().isEqualTo("complete"))
        .hasPathSatisfying(
            "$.rows[0].points.published", value -> value.assertThat().isEqualTo("69,33"));
    assertThat(mvc.get().uri("/api/v1/calls/raska-2017"))
        .bodyJson()
        .hasPathSatisfying("$.state", value -> value.assertThat().isEqualTo("historic"))
        .hasPathSatisfying("$.unit", value -> value.assertThat().isEqualTo("raska"));
  }

  @Test
  void programsGetProblemsAndTagsNotPages() {
    assertThat(mvc.get().uri("/api/v1/calls/pancevo-2024/ranking"))
        .hasStatus(404)
        .hasContentTypeCompatibleWith("application/problem+json");
    var tag = mvc.get().uri("/api/v1/calls/raska-2017").exchange().getResponse().getHeader("ETag");

    assertThat(
            mvc.get().uri("/api/v1/calls/raska-2017").header("If-None-Match", String.valueOf(tag)))
        .hasStatus(304);
  }

  private Document page(String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException never) {
      throw new AssertionError(never);
    }
  }
}
