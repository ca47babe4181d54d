package org.saradnja.funding.assessment.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.scoring.SomeGiven;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TownTest
class DesksTest {

  @Autowired private ApplicationContext application;
  @Autowired private List<Desk> desks;
  @Autowired private TextsOfRequest texts;

  private Town town;
  private ReceivedApplication first;

  @BeforeEach
  void inATown() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
  }

  @Test
  void theOfficerIsAskedForACommissionAndLateAfterTheTermForApplications() {
    assertThat(of(town.officer))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.href()).isEqualTo("/rad/konkursi/" + town.code() + "/komisija");
          assertThat(item.due()).contains(town.call.lastDay());
          assertThat(item.mark()).isEqualTo("late");
        });
  }

  @Test
  void theOfficerFollowsTheScoringAndThenPublishes() {
    SomeStatement.appointedAndSigned(town, application);
    assertThat(of(town.officer)).extracting(Desk.Item::state).containsExactly("комисија ради");

    town.members.forEach(member -> SomeGiven.points(member, first, application, 20, 25, 15, 10, 5));

    assertThat(of(town.officer)).extracting(Desk.Item::state).containsExactly("све је спремно");
  }

  @Test
  void aMemberIsAskedForTheStatementThenForThePoints() {
    SomeStatement.appointed(town, application);
    var member = town.members.get(1);
    assertThat(of(member))
        .extracting(Desk.Item::href)
        .containsExactly("/rad/konkursi/" + town.code() + "/izjava");

    town.members.forEach(one -> SomeStatement.signed(one, Map.of(), town, application));
    assertThat(of(member)).extracting(Desk.Item::state).containsExactly("остала је 1 пријава");

    SomeGiven.points(member, first, application, 20, 25, 15, 10, 5);
    assertThat(of(member)).isEmpty();
  }

  @Test
  void whileApplicationsComeInNothingWaitsForTheMembers() {
    SomeStatement.appointed(town, application);
    town.clock.stand("2027-02-05T10:00:00");

    assertThat(of(town.members.get(1))).isEmpty();
    assertThat(of(town.officer))
        .as("nothing but the record of where the call stands")
        .extracting(Desk.Item::href)
        .singleElement()
        .asString()
        .endsWith("/mesta");
  }

  private List<Desk.Item> of(SignedIn who) {
    var t = texts.of(Face.CYRILLIC);
    return desks.stream().flatMap(desk -> desk.of(who, t).stream()).toList();
  }
}
