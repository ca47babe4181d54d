package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.testing.Somebody;

@TownTest
class StatementPagesTest extends CommissionOfATown {

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
}
