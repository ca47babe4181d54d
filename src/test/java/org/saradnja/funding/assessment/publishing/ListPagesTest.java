package org.saradnja.funding.assessment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.assessment.publishing.ListTown.html;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.scoring.SomeGiven;
import org.saradnja.funding.assessment.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TownTest
class ListPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private ListTown lists;

  @BeforeEach
  void afterTheCheck() {
    lists = new ListTown(web, application);
  }

  @Test
  void theListShowsTheTwoLinesAtTheirPlaces() {
    lists.published();

    var rows =
        html(lists.get(lists.list()))
            .expectFirst("section[aria-labelledby=lista] tbody")
            .children();

    assertThat(rows)
        .extracting(row -> row.className())
        .containsExactly("", "line money", "off-list", "line bar", "off-list");
    assertThat(rows.get(1).text())
        .contains("распоређено 700.000 од 1.000.000 динара", "преостаје 300.000");
    assertThat(rows.get(2).text())
        .contains("Изнад прага, без средстава", "Остатак од 300.000 није довољан");
    assertThat(rows.get(4).text()).contains("Испод прага", "До прага недостаје 20,00");
  }

  @Test
  void theListSaysItIsAProposalAndWhatRuns() {
    lists.published();
    lists.town.clock.stand("2027-04-20T10:14:00");

    var page = html(lists.get(lists.list()));

    assertThat(page.select(".notice").text())
        .contains(
            "Теку два рока", "21", "април, среда", "Увид: до сутра", "26", "Приговор: још 6 дана")
        .contains("Листа је предлог");
    assertThat(page.select(".tag.late").text())
        .contains("Рок за листу је био 12. априла 2027.", "4 дана после рока");
    assertThat(page.select("section[aria-labelledby=rokovi] details li")).isNotEmpty();
  }

  @Test
  void rejectedApplicationsHaveTheirOwnTable() {
    lists.published();

    var page = html(lists.get(lists.list()));

    assertThat(page.select("section[aria-labelledby=odbijene] tbody").text())
        .contains("Удружење „Весели вашар“", "R-06", "Завршни извештај", "тачка 3. став 2.");
  }

  @Test
  void aRecusalIsPublicAndItsReasonIsNot() {
    SomeStatement.appointed(lists.town, application);
    SomeStatement.signed(lists.town.president(), Map.of(), lists.town, application);
    SomeStatement.signed(lists.town.members.get(1), Map.of(), lists.town, application);
    SomeStatement.signed(
        lists.town.members.get(2), Map.of(lists.good, Conflict.RELATIVE), lists.town, application);
    lists.score(lists.town.president());
    lists.score(lists.town.members.get(1));
    SomeGiven.points(lists.town.members.get(2), lists.fair, application, ListTown.FAIR);
    SomeGiven.points(lists.town.members.get(2), lists.poor, application, ListTown.POOR);
    lists.town.clock.stand("2027-04-16T14:02:11");
    assertThat(lists.publish(lists.town.officer, lists.fingerprint())).hasStatus(303);

    var page = html(lists.get(lists.list()));

    assertThat(page.select("section[aria-labelledby=komisija]").text())
        .contains("401-9/2027", "изузет")
        .doesNotContain("сродство", "Зна се.");
  }

  @Test
  void theDataSayEverythingNeededToComputeTheListAgain() {
    lists.published();

    var answer = lists.get("/api/v1/calls/" + lists.town.code() + "/ranking");

    assertThat(answer).hasStatus(200).hasContentType("application/json");
    var bytes = answer.getResponse().getContentAsByteArray();
    var bundle = RankingBundle.read(bytes);
    assertThat(bundle.follows()).isTrue();
    assertThat(bundle.list())
        .extracting(place -> place.application().registryNumber())
        .containsExactly("401-9/2027", "401-12/2027", "401-13/2027");
    assertThat(answer.getResponse().getHeader("ETag"))
        .isEqualTo("\"" + Digest.of(bytes).hex() + "\"");
    assertThat(
            lists
                .get("/konkursi/" + lists.town.code() + "/lista.json")
                .getResponse()
                .getContentAsByteArray())
        .isEqualTo(bytes);
    assertThat(html(lists.get(lists.list())).select(".proof code").text())
        .isEqualTo(Digest.of(bytes).grouped());
  }

  @Test
  void anUnchangedListIsNotSentTwice() {
    lists.published();
    var path = "/api/v1/calls/" + lists.town.code() + "/ranking";
    var tag = String.valueOf(lists.get(path).getResponse().getHeader("ETag"));

    assertThat(web.get().uri(path).header("If-None-Match", tag).exchange()).hasStatus(304);
  }

  @Test
  void theTableForSpreadsheetsRunsNoFormula() {
    lists.published();

    var csv = lists.get("/konkursi/" + lists.town.code() + "/lista.csv");

    var text = new String(csv.getResponse().getContentAsByteArray(), UTF_8);
    assertThat(text).startsWith("\uFEFFrank,registry_number,association");
    assertThat(text).contains("'=УДРУЖЕЊЕ(„Праг ниже“)", "M3_priority", "REJECTED");
    assertThat(csv.getResponse().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + lists.town.code() + "-lista.csv\"");
    assertThat(lists.get("/konkursi/" + lists.town.code() + "/lista.xlsx")).hasStatus(200);
  }

  @Test
  void sortingByACriterionLeavesTheLinesOut() {
    lists.published();

    var page = html(lists.get(lists.list() + "?po=goals"));

    assertThat(page.select("tr.line")).isEmpty();
    assertThat(page.select("th[aria-sort=descending]").text()).contains("Циљеви");
    assertThat(page.select("tbody .rank").eachText()).startsWith("1");
  }

  @Test
  void theThreeFacesSayTheSame() {
    lists.published();

    var latin = html(lists.get("/lat" + lists.list()));
    var english = html(lists.get("/en" + lists.list()));

    assertThat(latin.select("h1").text()).isEqualTo("Lista vrednovanja i rangiranja");
    assertThat(latin.text()).contains("Udruženje „Dva točka“").doesNotContain("Удружење");
    assertThat(english.select("h1").text()).isEqualTo("List of evaluation and ranking");
    assertThat(english.expectFirst("tbody .total").text()).isEqualTo("83.00");
    assertThat(english.expectFirst("th.head a").attr("lang")).isEqualTo("sr-Cyrl");
  }

  @Test
  void beforeTheListThereIsNoSuchPage() {
    assertThat(lists.get(lists.list())).hasStatus(404);
    assertThat(lists.get(lists.list() + ".csv")).hasStatus(404);
    assertThat(lists.get("/api/v1/calls/" + lists.town.code() + "/ranking")).hasStatus(404);
    assertThat(lists.get("/konkursi/NEMA-2027-01/lista")).hasStatus(404);
  }
}
