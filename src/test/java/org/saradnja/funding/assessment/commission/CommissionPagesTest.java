package org.saradnja.funding.assessment.commission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownOrganisations;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TownTest
class CommissionPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Commissions commissions;
  @Autowired private TownOrganisations organisations;

  private Town town;
  private ReceivedApplication first;
  private ReceivedApplication second;

  @BeforeEach
  void inATown() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    second = town.applications.rejected(town.call, "401-2/2027", "Удружење „Весели вашар“");
  }

  @Test
  void theOfficerAppointsTheCommissionOnItsPage() {
    var answer = appoint(town.officer, town.president(), town.members.subList(1, 3));

    assertThat(answer).hasStatus(303).hasRedirectedUrl(commissionPath());
    var commission = commissions.find(town.call.id()).orElseThrow();
    assertThat(commission.seats())
        .extracting(Seat::person)
        .containsExactlyElementsOf(town.members.stream().map(SignedIn::person).toList());
    assertThat(commission.isPresident(town.president().person())).isTrue();
    assertThat(html(get(town.officer, commissionPath())).select("#clanovi ~ * tbody tr")).isEmpty();
    assertThat(html(get(town.officer, commissionPath())).select("tbody tr")).hasSize(3);
  }

  @Test
  void anEvenNumberOfMembersComesBackWithTheChoiceKept() {
    var answer = appoint(town.officer, town.president(), town.members.subList(1, 2));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst(".error-summary a").attr("href")).isEqualTo("#members");
    assertThat(page.expectFirst("#members-error").text()).contains("3 или 5").contains("2");
    assertThat(page.select("input[name=members][checked]")).hasSize(1);
    assertThat(page.expectFirst("#president option[selected]").val())
        .isEqualTo(town.president().person().value().toString());
  }

  @Test
  void aStrangerCannotBeChosenAndAPresidentIsNeeded() {
    var stranger = Somebody.withoutMandates(application);

    assertThat(appoint(town.officer, stranger, List.of(stranger, town.members.get(1))))
        .hasStatus(422);
    assertThat(commissions.find(town.call.id())).isEmpty();
  }

  @Test
  void aSecondAppointmentIsRefusedWithTheReason() {
    appoint(town.officer, town.president(), town.members.subList(1, 3));

    var answer = appoint(town.officer, town.president(), town.members.subList(1, 3));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("је већ именована");
  }

  @Test
  void nobodyElseSeesThePageOfTheCommission() {
    var elsewhere = Town.in(application).officer;

    assertThat(get(elsewhere, commissionPath())).hasStatus(404);
    assertThat(get(town.president(), commissionPath())).hasStatus(404);
    assertThat(get(town.officer, "/rad/konkursi/NEMA-2027-01/komisija")).hasStatus(404);
  }

  @Test
  void beforeTheStatementThereAreNamesAndNothingElse() {
    appointed();

    var page = html(get(town.members.get(1), statementPath()));

    assertThat(page.text()).contains("Удружење „Праг ниже“", "Удружење „Весели вашар“");
    assertThat(page.text()).doesNotContain("401-1/2027", "Програм под бројем", "700.000");
    assertThat(get(town.members.get(1), "/rad/ocene/" + first.id().value())).hasStatus(404);
    assertThat(get(town.members.get(1), scoresPath()))
        .hasStatus(303)
        .hasRedirectedUrl(statementPath());
  }

  @Test
  void aDeclaredConflictClosesThatApplicationAndNoOther() {
    appointed();
    var third = town.applications.inOrder(town.call, "401-3/2027", "Удружење „Два точка“", 1);

    var answer =
        sign(town.members.get(1), Map.of(third, "RELATIVE"), List.of(first, second, third));

    assertThat(answer).hasStatus(303).hasRedirectedUrl(scoresPath());
    assertThat(get(town.members.get(1), "/rad/ocene/" + first.id().value())).hasStatus(200);
    assertThat(get(town.members.get(1), "/rad/ocene/" + third.id().value())).hasStatus(404);
    var commission = commissions.find(town.call.id()).orElseThrow();
    assertThat(commission.recusals())
        .singleElement()
        .satisfies(recusal -> {
          assertThat(recusal.application()).isEqualTo(third.id());
          assertThat(recusal.conflict()).isEqualTo(Conflict.RELATIVE);
        });
    assertThat(html(get(town.officer, commissionPath())).text())
        .contains("Удружење „Два точка“: сродство са заступником");
  }

  @Test
  void theStatementIsNotSignedWithoutTheTickAndNothingIsLost() {
    appointed();

    var answer =
        post(
            town.members.get(1),
            statementPath(),
            Map.of(
                "conflict-" + first.id().value(), "NONE",
                "explanation-" + first.id().value(), "",
                "conflict-" + second.id().value(), "MEMBERSHIP",
                "explanation-" + second.id().value(), "Члан од 2020."));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("#sign");
    assertThat(page.expectFirst("#explanation-" + second.id().value()).val())
        .isEqualTo("Члан од 2020.");
    assertThat(page.expectFirst("#conflict-" + second.id().value() + " option[selected]").val())
        .isEqualTo("MEMBERSHIP");
  }

  @Test
  void thatThereIsNoConflictIsChosenForEachApplicant() {
    appointed();
    var member = town.members.get(1);

    assertThat(html(get(member, statementPath())).select("option[selected]"))
        .hasSize(2)
        .allSatisfy(option -> assertThat(option.val()).isEmpty());
    var answer = sign(member, Map.of(second, ""), List.of(first, second));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary li").eachText())
        .containsExactly("Удружење „Весели вашар“: Изаберите да ли постоји сукоб интереса и који.");
    assertThat(page.expectFirst(".error-summary a").attr("href"))
        .isEqualTo("#conflict-" + second.id().value());
    assertThat(page.expectFirst("#conflict-" + first.id().value() + " option[selected]").val())
        .isEqualTo("NONE");
  }

  @Test
  void aDeclaredConflictIsExplainedInWords() {
    appointed();
    var explanation = "explanation-" + first.id().value();

    var answer =
        post(
            town.members.get(1),
            statementPath(),
            Map.of(
                "conflict-" + first.id().value(),
                "RELATIVE",
                explanation,
                " ",
                "conflict-" + second.id().value(),
                "NONE",
                "sign",
                "da"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("#" + explanation);
    assertThat(page.select("#sign[checked]")).hasSize(1);
    assertThat(page.expectFirst("#" + explanation).attr("aria-describedby"))
        .isEqualTo(explanation + "-error");
    assertThat(page.expectFirst("#" + explanation + "-error").text())
        .isEqualTo("Напишите о коме или о чему је реч.");
  }

  @Test
  void theOwnOrganisationIsMarkedAndCannotBeDenied() {
    var both = town.members.get(1);
    Somebody.holding(Role.COMMISSION_MEMBER, town.unit, application);
    SomeMandate.of(
        both.person(),
        Role.REPRESENTATIVE,
        new Party.OfOrganisation(first.organisation()),
        application);
    appointed();

    var page = html(get(both, statementPath()));
    assertThat(page.expectFirst("#conflict-" + first.id().value() + " option[selected]").val())
        .isEqualTo("OWN_ORGANISATION");

    assertThat(sign(both, Map.of(), List.of(first, second))).hasStatus(422);
  }

  @Test
  void theSurnameOfARepresentativeAsksTheMemberToLook() {
    organisations.represents("Марија Вежбовић", first.organisation());
    appointed();

    assertThat(html(get(town.members.get(1), statementPath())).text())
        .contains("Исто презиме као заступник у регистру: Марија Вежбовић");
  }

  @Test
  void theStatementWaitsUntilAllApplicantsAreKnown() {
    appointed();
    town.clock.stand("2027-02-09T23:59:59");

    assertThat(html(get(town.members.get(1), statementPath())).text())
        .contains("до 9. фебруара 2027.");
    var answer = sign(town.members.get(1), Map.of(), List.of(first, second));
    assertThat(answer).hasStatus(409);
  }

  @Test
  void anApplicantWhoWasNotOnThePageStopsTheSignature() {
    appointed();

    var answer = sign(town.members.get(1), Map.of(), List.of(first));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("у међувремену");
  }

  @Test
  void theStatementIsSignedOnce() {
    appointed();
    sign(town.members.get(1), Map.of(), List.of(first, second));

    assertThat(sign(town.members.get(1), Map.of(), List.of(first, second))).hasStatus(409);
    assertThat(html(get(town.members.get(1), statementPath())).text()).contains("Сажетак изјаве");
  }

  @Test
  void aConflictFoundLaterClosesTheApplicationToo() {
    appointed();
    var member = town.members.get(1);
    sign(member, Map.of(), List.of(first, second));
    var path = "/rad/ocene/" + first.id().value() + "/izuzece";

    assertThat(get(member, path)).hasStatus(200);
    assertThat(html(get(member, path)).select("#conflict option[value=NONE]")).isEmpty();
    assertThat(post(member, path, Map.of("conflict", "", "explanation", "Кум."))).hasStatus(422);
    assertThat(post(member, path, Map.of("conflict", "EMPLOYMENT"))).hasStatus(422);
    assertThat(
            post(member, path, Map.of("conflict", "EMPLOYMENT", "explanation", "Радим од маја.")))
        .hasStatus(303)
        .hasRedirectedUrl(scoresPath());
    assertThat(get(member, path)).hasStatus(404);
    assertThat(get(member, "/rad/ocene/" + first.id().value())).hasStatus(404);
  }

  @Test
  void whoWasNotAppointedHasNoStatementToSign() {
    appointed();
    var another = town.holding(Role.COMMISSION_MEMBER);

    assertThat(get(another, statementPath())).hasStatus(404);
    assertThat(sign(another, Map.of(), List.of(first, second))).hasStatus(404);
  }

  private void appointed() {
    assertThat(appoint(town.officer, town.president(), town.members.subList(1, 3))).hasStatus(303);
  }

  private MvcTestResult appoint(SignedIn who, SignedIn president, List<SignedIn> members) {
    var request = web.post().uri(commissionPath()).with(csrf()).with(Signed.as(who));
    request.param("president", president.person().value().toString());
    members.forEach(member -> request.param("members", member.person().value().toString()));
    return request.exchange();
  }

  private MvcTestResult sign(
      SignedIn who, Map<ReceivedApplication, String> conflicts, List<ReceivedApplication> about) {
    var request = web.post().uri(statementPath()).with(csrf()).with(Signed.as(who));
    about.forEach(one -> {
      request.param("conflict-" + one.id().value(), conflicts.getOrDefault(one, "NONE"));
      request.param("explanation-" + one.id().value(), conflicts.containsKey(one) ? "Кум." : "");
    });
    return request.param("sign", "da").exchange();
  }

  private MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private String commissionPath() {
    return "/rad/konkursi/" + town.code() + "/komisija";
  }

  private String statementPath() {
    return "/rad/konkursi/" + town.code() + "/izjava";
  }

  private String scoresPath() {
    return "/rad/konkursi/" + town.code() + "/ocene";
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
  }
}
