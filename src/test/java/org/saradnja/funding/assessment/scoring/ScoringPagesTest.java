package org.saradnja.funding.assessment.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.ScoresGiven;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownCalls;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TownTest
@RecordApplicationEvents
class ScoringPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private Town town;
  private SignedIn member;
  private ReceivedApplication first;
  private ReceivedApplication second;

  @BeforeEach
  void afterTheStatements() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    second = town.applications.inOrder(town.call, "401-2/2027", "Удружење „Два точка“", 300_000);
    member = town.members.get(1);
    SomeStatement.appointedAndSigned(town, application);
  }

  @Test
  void whatIsLeftStandsOnOnePageWithTheWayToTheNext() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");

    var page = html(get(member, scores()));

    assertThat(page.expectFirst(".lead").text()).isEqualTo("Остала је 1 пријава за бодовање.");
    assertThat(page.expectFirst(".title .btn").attr("href")).isEqualTo(sheet(second));
    assertThat(page.select("tbody .tag"))
        .extracting(tag -> tag.text())
        .containsExactly("бодовано: 75", "није бодована");
  }

  @Test
  void theCommissionsOfAMemberStandOnOnePageUntilTheListAndAfter() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");
    assertThat(html(get(member, "/rad/ocene")).select("tbody tr").text())
        .contains(town.call.code().value(), "остала је 1 пријава");

    give(member, second, 0, points(20, 25, 15, 10, 5), "");
    var row = html(get(member, "/rad/ocene")).expectFirst("tbody tr");

    assertThat(row.text()).contains("све је бодовано");
    assertThat(row.expectFirst("a").attr("href")).isEqualTo(scores());
  }

  @Test
  void theApplicationStandsBesideTheForm() {
    var page = html(get(member, sheet(first)));

    assertThat(page.select(".beside-text").text())
        .contains("Проблем који решавамо.", "Штампа", "statut.pdf");
    assertThat(page.select(".criterion")).hasSize(TownCalls.CRITERIA.size());
    assertThat(page.expectFirst("#points-goals").attr("aria-describedby"))
        .isEqualTo("points-goals-hint");
    assertThat(page.expectFirst("#points-goals-hint").text()).isEqualTo("Шта се мења и за кога.");
    assertThat(page.select("a[rel=next]").eachAttr("href")).containsOnly(sheet(second));
    assertThat(page.select("a[rel=prev]")).isEmpty();
  }

  @Test
  void whatIsTypedIsSavedAsItIsAndTheTotalIsComputedHere() {
    var typed = new HashMap<>(points(20, 31, 15, 0, 0));
    typed.remove("points-capacity");
    typed.put("points-priority", "пет");

    var answer = send(member, first, 0, typed, "", "");

    assertThat(answer).hasStatus(200);
    var page = html(answer);
    assertThat(page.expectFirst("#points-goals").val()).as("over the maximum").isEqualTo("31");
    assertThat(page.expectFirst("#points-priority").val()).isEqualTo("пет");
    assertThat(page.expectFirst("#zbir b").text()).as("20 and 15 count").isEqualTo("35");
    assertThat(page.expectFirst("#sacuvano input[name=version]").val()).isEqualTo("1");
    assertThat(page.expectFirst("#sacuvano").text()).contains("Сачувано", "започето: 2 од 5");
    assertThat(events.stream(ScoresGiven.class)).as("a draft is no act").isEmpty();
  }

  @Test
  void givingPointsIsAnActAndLeadsBackToTheList() {
    var answer = give(member, first, 0, points(20, 25, 15, 10, 5), "");

    assertThat(answer).hasStatus(303).hasRedirectedUrl(scores());
    assertThat(events.stream(ScoresGiven.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.application()).isEqualTo(first.id());
          assertThat(act.number()).isEqualTo(1);
          assertThat(act.actor().role()).isEqualTo("commission_member");
        });
  }

  @Test
  void wrongPointsComeBackWithAMessageAtEachField() {
    var sent = new HashMap<>(points(26, -1, 15, 10, 5));
    sent.put("reason-budget", " ");

    var answer = give(member, first, 0, sent, "");

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#points-references", "#points-goals", "#reason-budget");
    assertThat(page.expectFirst("#points-references-error").text())
        .isEqualTo("Референце: упишите цео број од 0 до 25.");
    assertThat(page.expectFirst("#points-references").val()).isEqualTo("26");
    assertThat(page.expectFirst("#reason-goals").text()).isEqualTo("Образложено.");
  }

  @Test
  void givenPointsAreChangedWithAReasonAndTheOldOnesStay() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");

    assertThat(give(member, first, 1, points(20, 20, 15, 10, 5), "")).hasStatus(422);
    assertThat(give(member, first, 1, points(20, 20, 15, 10, 5), "Прилог је накнадно прочитан."))
        .hasStatus(303);

    var page = html(get(member, sheet(first)));
    assertThat(page.select("details.why h3")).hasSize(2);
    assertThat(page.select("details.why").text())
        .contains("збир 70", "збир 75", "Разлог измене: Прилог је накнадно прочитан.");
    assertThat(events.stream(ScoresGiven.class).map(ScoresGiven::number)).containsExactly(1, 2);
  }

  @Test
  void whileTheyAreBeingChangedTheGivenOnesCount() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");

    send(member, first, 1, points(1, 1, 1, 1, 1), "", "");

    assertThat(html(get(member, scores())).expectFirst("tbody .tag").text())
        .isEqualTo("мења се; важи 75");
  }

  @Test
  void theSecondOfTwoWindowsIsToldAndOverwritesNothing() {
    send(member, first, 0, points(20, 25, 15, 10, 5), "", "");

    assertThat(send(member, first, 0, points(1, 1, 1, 1, 1), "", "")).hasStatus(409);
    assertThat(give(member, first, 0, points(1, 1, 1, 1, 1), "")).hasStatus(409);
    assertThat(html(get(member, sheet(first))).expectFirst("#points-goals").val()).isEqualTo("25");
  }

  @Test
  void membersDoNotSeeEachOther() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");
    var colleague = town.members.get(2);

    assertThat(html(get(colleague, sheet(first))).expectFirst("#points-goals").val()).isEmpty();
    assertThat(html(get(colleague, scores())).text()).doesNotContain("75");
    assertThat(html(get(colleague, scores())).select("#raspon")).isEmpty();
  }

  @Test
  void thePresidentSeesHowFarAllAreAndTheSpreadOnlyAfterOwnPoints() {
    give(member, first, 0, points(20, 25, 15, 10, 5), "");
    give(town.members.get(2), first, 0, points(10, 10, 10, 10, 5), "");
    var president = town.president();

    var before = html(get(president, scores()));
    assertThat(before.select("section[aria-labelledby=clanovi] tbody tr")).hasSize(3);
    assertThat(before.select("section[aria-labelledby=clanovi]").text()).contains("1 од 2");
    assertThat(spreadOfFirst(before)).isEqualTo("—");

    give(president, first, 0, points(20, 20, 15, 10, 5), "");

    assertThat(spreadOfFirst(html(get(president, scores())))).isEqualTo("45 – 75 (разлика 30)");
  }

  @Test
  void nobodyElseSeesASheet() {
    assertThat(get(town.holding(Role.COMMISSION_MEMBER), sheet(first))).hasStatus(404);
    assertThat(get(town.officer, sheet(first))).hasStatus(404);
    assertThat(get(Town.in(application).president(), sheet(first))).hasStatus(404);
    var unchecked = town.applications.unchecked(town.call, "401-9/2027", "Удружење „Степеник“");
    assertThat(get(member, sheet(unchecked))).hasStatus(404);
  }

  private static String spreadOfFirst(Document page) {
    return page.select("section[aria-labelledby=raspon] tbody tr").getFirst().child(2).text();
  }

  private MvcTestResult give(
      SignedIn who, ReceivedApplication one, int version, Map<String, String> sent, String why) {
    return send(who, one, version, sent, why, "give");
  }

  private MvcTestResult send(
      SignedIn who,
      ReceivedApplication one,
      int version,
      Map<String, String> sent,
      String why,
      String act) {
    var request = web.post().uri(sheet(one)).with(csrf()).with(Signed.as(who));
    sent.forEach(request::param);
    return request
        .param("version", String.valueOf(version))
        .param("change", why)
        .param("act", act)
        .exchange();
  }

  private static Map<String, String> points(int... given) {
    var sent = new LinkedHashMap<String, String>();
    var codes = TownCalls.CRITERIA.stream().map(one -> one.code()).toList();
    for (int at = 0; at < given.length; at++) {
      sent.put("points-" + codes.get(at), String.valueOf(given[at]));
      sent.put("reason-" + codes.get(at), "Образложено.");
    }
    return sent;
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private String scores() {
    return "/rad/konkursi/" + town.code() + "/ocene";
  }

  private static String sheet(ReceivedApplication one) {
    return "/rad/ocene/" + one.id().value();
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
  }
}
