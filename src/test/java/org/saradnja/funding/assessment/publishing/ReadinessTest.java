package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.MemberScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.commission.SomeCommission;
import org.saradnja.funding.assessment.publishing.Readiness.Hindrance;
import org.saradnja.funding.assessment.publishing.Readiness.Unfinished;
import org.saradnja.funding.assessment.town.TownApplications;
import org.saradnja.funding.assessment.town.TownCalls;
import org.saradnja.funding.assessment.town.TownClock;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.PersonId;

class ReadinessTest {

  private final PublishedCall call = TownCalls.published();
  private final TownApplications applications = new TownApplications();
  private final ReceivedApplication first =
      applications.inOrder(call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
  private final ReceivedApplication second =
      applications.inOrder(call, "401-2/2027", "Удружење „Два точка“", 300_000);
  private final List<PersonId> people =
      IntStream.range(0, 3).mapToObj(_ -> new PersonId(UUID.randomUUID())).toList();
  private final Commission commission =
      SomeCommission.signed(call.id(), people, Set.of(first.id(), second.id()));
  private final List<GivenScores> scores = new ArrayList<>();

  @Test
  void everythingGivenMakesTheInputsOfTheList() {
    people.forEach(this::scoresBoth);

    var readiness = Readiness.of(material(commission));

    assertThat(readiness.hindrances()).isEmpty();
    assertThat(readiness.unfinished()).isEmpty();
    var inputs = readiness.inputs().orElseThrow();
    assertThat(inputs.threshold()).isEqualTo(Points.of(60));
    assertThat(inputs.budget()).isEqualTo(call.total());
    assertThat(inputs.applications().getFirst().scores())
        .extracting(MemberScores::member)
        .containsExactly("M1", "M2", "M3");
  }

  @Test
  void twoOfThreeAreAQuorumAndTheThirdIsNamed() {
    scoresBoth(people.get(0));
    scoresBoth(people.get(1));
    gives(people.get(2), first);

    var readiness = Readiness.of(material(commission));

    assertThat(readiness.hindrances()).isEmpty();
    assertThat(readiness.unfinished())
        .containsExactly(new Unfinished(commission.seats().get(2), 1));
    assertThat(readiness.inputs().orElseThrow().applications().get(1).scores()).hasSize(2);
  }

  @Test
  void oneOfThreeIsNoQuorum() {
    people.forEach(person -> gives(person, first));
    gives(people.getFirst(), second);

    var readiness = Readiness.of(material(commission));

    assertThat(readiness.inputs()).isEmpty();
    assertThat(readiness.hindrances())
        .containsExactly(
            new Hindrance(ListRefusal.NO_QUORUM, List.of("401-2/2027", "1", "2", "3")));
  }

  @Test
  void pointsOfARecusedMemberDoNotCount() {
    people.forEach(this::scoresBoth);

    var readiness = Readiness.of(material(recusedFromFirst(people.get(2))));

    var scored = readiness.inputs().orElseThrow().applications().getFirst();
    assertThat(scored.recused()).containsExactly("M3");
    assertThat(scored.scores()).extracting(MemberScores::member).containsExactly("M1", "M2");
  }

  @Test
  void recusalsThatLeaveOneScorerLeaveNoQuorum() {
    people.forEach(this::scoresBoth);

    var readiness = Readiness.of(material(recusedFromFirst(people.get(1), people.get(2))));

    assertThat(readiness.hindrances())
        .extracting(Hindrance::refusal)
        .containsExactly(ListRefusal.NO_QUORUM);
  }

  @Test
  void everythingThatStandsInTheWayIsNamedAtOnce() {
    var material =
        new Material(
            call, false, true, 2, Optional.empty(), List.of(), List.of(), List.of(), Map.of(), 50);

    assertThat(Readiness.of(material).hindrances())
        .extracting(Hindrance::refusal)
        .containsExactly(
            ListRefusal.ALREADY_PUBLISHED,
            ListRefusal.CALL_STILL_OPEN,
            ListRefusal.UNCHECKED_APPLICATIONS,
            ListRefusal.NO_COMMISSION);
  }

  @Test
  void aCallWithoutApplicationsInOrderHasAnEmptyList() {
    var material =
        new Material(
            call,
            true,
            false,
            0,
            Optional.of(commission),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            50);

    assertThat(Readiness.of(material).inputs().orElseThrow().applications()).isEmpty();
  }

  @Test
  void theFingerprintChangesWithEveryPoint() {
    people.forEach(this::scoresBoth);
    var before = Establishing.fingerprint(Readiness.of(material(commission)));
    scores.set(0, given(people.getFirst(), first, 1));

    assertThat(Establishing.fingerprint(Readiness.of(material(commission)))).isNotEqualTo(before);
  }

  private Material material(Commission commission) {
    return new Material(
        call,
        true,
        false,
        0,
        Optional.of(commission),
        applications.inOrder(call.id()),
        List.of(),
        scores,
        Map.of(),
        50);
  }

  private Commission recusedFromFirst(PersonId... recused) {
    var recusals =
        List.of(recused).stream()
            .map(person ->
                new Recusal(
                    UUID.randomUUID(),
                    person,
                    first.id(),
                    Conflict.RELATIVE,
                    "",
                    TownClock.office("2027-02-24T10:00:00")))
            .toList();
    return new Commission(call.id(), commission.appointedAt(), commission.seats(), recusals);
  }

  private void scoresBoth(PersonId person) {
    gives(person, first);
    gives(person, second);
  }

  private void gives(PersonId person, ReceivedApplication application) {
    scores.add(given(person, application, 5));
  }

  private static GivenScores given(PersonId person, ReceivedApplication application, int points) {
    Map<String, PointsGiven> all =
        TownCalls.CRITERIA.stream()
            .collect(toMap(one -> one.code(), _ -> new PointsGiven(points, "Образложено.")));
    return new GivenScores(
        UUID.randomUUID(),
        application.id(),
        person,
        1,
        TownClock.office("2027-03-01T10:00:00"),
        "",
        all);
  }

  @Test
  void aSeatThatHasNotSignedOpensNothing() {
    assertThat(SomeCommission.of(call.id(), people).seats())
        .allSatisfy(seat -> assertThat(seat.mayRead(first.id())).isFalse())
        .hasOnlyElementsOfType(Seat.Appointed.class);
  }
}
