package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;

@TownTest
class CommissionPagesTest extends CommissionOfATown {

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
  void whoWasNotAppointedHasNoStatementToSign() {
    appointed();
    var another = town.holding(Role.COMMISSION_MEMBER);

    assertThat(get(another, statementPath())).hasStatus(404);
    assertThat(sign(another, Map.of(), List.of(first, second))).hasStatus(404);
  }
}
