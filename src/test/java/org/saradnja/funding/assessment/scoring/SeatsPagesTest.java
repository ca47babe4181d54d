package org.saradnja.funding.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** All commissions of a member on one page, each with its next step. */
@TownTest
class SeatsPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private Town town;
  private SignedIn member;
  private ReceivedApplication first;

  @BeforeEach
  void aCommissionOfThree() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    member = town.members.get(1);
    SomeStatement.appointed(town, application);
  }

  @Test
  void whileApplicationsComeInTheWayLeadsToTheStatementToBeRead() {
    town.clock.stand("2027-02-05T10:00:00");

    assertThat(way("")).isEqualTo("/rad/konkursi/" + town.code() + "/izjava");
  }

  @Test
  void afterTheClosingTheStatementWaits() {
    assertThat(row("").text()).contains(town.call.title());
    assertThat(way("")).endsWith("/izjava");
  }

  @Test
  void afterTheStatementThePointsWaitUntilAllAreGiven() {
    SomeStatement.signed(member, Map.of(), town, application);
    assertThat(way("")).endsWith("/ocene");
    assertThat(row("").text()).contains("остала је 1 пријава");

    SomeGiven.points(member, first, application, 20, 25, 15, 10, 5);

    assertThat(row("").text()).contains("све је бодовано");
  }

  @Test
  void whoSitsNowhereIsToldSoAndLosesNothing() {
    var another = town.holding(Role.COMMISSION_MEMBER);

    var answer = web.get().uri("/rad/ocene").with(Signed.as(another)).exchange();

    assertThat(answer).hasStatusOk();
    assertThat(Pages.html(answer).select("tbody tr")).isEmpty();
  }

  @Test
  void everyFaceKeepsTheWayInTheFace() {
    assertThat(way("/en")).startsWith("/en/rad/konkursi/");
    assertThat(row("/lat").text()).doesNotContainPattern("\\p{IsCyrillic}");
  }

  @Test
  void theSameWorkLiesOnTheDeskOnlyWhileItWaits() {
    SomeStatement.signed(member, Map.of(), town, application);
    assertThat(desk()).contains("/rad/konkursi/" + town.code() + "/ocene");

    SomeGiven.points(member, first, application, 20, 25, 15, 10, 5);

    assertThat(desk()).doesNotContain("/rad/konkursi/" + town.code() + "/ocene");
  }

  private List<String> desk() {
    var answer = web.get().uri("/rad").with(Signed.as(member)).exchange();
    return Pages.html(answer).select("main a").eachAttr("href");
  }

  private String way(String face) {
    return row(face).expectFirst("a").attr("href");
  }

  private Element row(String face) {
    var answer = web.get().uri(face + "/rad/ocene").with(Signed.as(member)).exchange();
    assertThat(answer).hasStatusOk();
    return Pages.html(answer).expectFirst("tbody tr");
  }
}
