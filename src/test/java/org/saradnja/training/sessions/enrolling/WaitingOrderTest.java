package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.base;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.inLine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.WaitingOrder.Turn;

class WaitingOrderTest {

  @Test
  void aUnitWithoutASeatGoesBeforeAnEarlierApplicationOfAUnitThatHasOne() {
    var early = waiting(1, "raska", 0);
    var late = waiting(2, "arilje", 60);

    var turns =
        WaitingOrder.of(List.of(early, late), List.of(seated(9, "raska")), Optional.empty());

    assertThat(turns).extracting(Turn::waiting).containsExactly(late, early);
    assertThat(turns).extracting(Turn::seatsOfUnit).containsExactly(0, 1);
    assertThat(turns).extracting(Turn::place).containsExactly(1, 2);
  }

  @Test
  void amongEqualsTheEarlierApplicationGoesFirst() {
    var second = waiting(1, "raska", 60);
    var first = waiting(2, "arilje", 0);

    assertThat(WaitingOrder.of(List.of(second, first), List.of(), Optional.empty()))
        .extracting(Turn::waiting)
        .containsExactly(first, second);
  }

  @Test
  void amongThoseWhomAUnitSentAtOnceItsListDecidesAndNotTheId() {
    var third = new Waiting(inLine(1, 3, "raska", NOON));
    var first = new Waiting(inLine(2, 1, "raska", NOON));
    var second = new Waiting(inLine(3, 2, "raska", NOON));

    assertThat(WaitingOrder.of(List.of(third, first, second), List.of(), Optional.empty()))
        .extracting(Turn::waiting)
        .containsExactly(first, second, third);
  }

  @Test
  void theLineOfAListNeverOvertakesAnEarlierApplicationOrAUnitWithFewerSeats() {
    var firstOfLateList = new Waiting(inLine(1, 1, "raska", NOON.plusSeconds(1)));
    var fifthOfEarlyList = new Waiting(inLine(2, 5, "raska", NOON));
    var lastOfAnother = new Waiting(inLine(3, 9, "arilje", NOON.plusSeconds(60)));

    assertThat(
            WaitingOrder.of(
                List.of(firstOfLateList, fifthOfEarlyList, lastOfAnother),
                List.of(seated(9, "raska")),
                Optional.empty()))
        .extracting(Turn::waiting)
        .containsExactly(lastOfAnother, fifthOfEarlyList, firstOfLateList);
  }

  @Test
  void whoIsCalledCountsForTheUnitInTheNextTurn() {
    var one = waiting(1, "raska", 0);
    var two = waiting(2, "raska", 1);
    var other = waiting(3, "arilje", 2);

    assertThat(WaitingOrder.of(List.of(one, two, other), List.of(), Optional.empty()))
        .extracting(Turn::waiting)
        .containsExactly(one, other, two);
  }

  @Test
  void aUnitAtItsQuotaWaitsBehindAllOthers() {
    var barred = waiting(1, "raska", 0);
    var guest = waiting(2, "", 60);

    var turns =
        WaitingOrder.of(List.of(barred, guest), List.of(seated(9, "raska")), Optional.of(1));

    assertThat(turns).extracting(Turn::waiting).containsExactly(guest, barred);
    assertThat(turns).extracting(Turn::barred).containsExactly(false, true);
  }

  @Test
  void theOrderNeverDependsOnHowTheListArrived() {
    Property.forAll(
        random -> random.nextLong(),
        seed -> {
          var random = new Random(seed);
          var waiting = new ArrayList<Waiting>();
          for (int number = 1; number <= 12; number++) {
            waiting.add(waiting(number, "jls-" + random.nextInt(4), random.nextInt(5)));
          }
          var holding = List.<Enrolment>of(seated(90, "jls-1"), seated(91, "jls-2"));
          var first = WaitingOrder.of(waiting, holding, Optional.of(3));
          Collections.shuffle(waiting, random);

          assertThat(WaitingOrder.of(waiting, holding, Optional.of(3))).isEqualTo(first);
          var called = new HashMap<String, Integer>();
          first.stream()
              .filter(turn -> !turn.barred())
              .forEach(turn ->
                  called.merge(
                      turn.waiting().base().applicant().unit().orElseThrow().slug(),
                      1,
                      Integer::sum));
          assertThat(called.values()).allMatch(number -> number <= 3);
        });
  }

  @Test
  void noUnitIsCalledAgainBeforeEveryOtherThatWaitsHasAsMany() {
    Property.forAll(
        random -> random.nextLong(),
        seed -> {
          var random = new Random(seed);
          var waiting = new ArrayList<Waiting>();
          for (int number = 1; number <= 15; number++) {
            waiting.add(waiting(number, "jls-" + random.nextInt(5), random.nextInt(4)));
          }
          var holding = List.<Enrolment>of(seated(90, "jls-1"), seated(91, "jls-1"));

          var turns = WaitingOrder.of(waiting, holding, Optional.empty());

          for (int at = 0; at < turns.size(); at++) {
            int has = turns.get(at).seatsOfUnit();
            assertThat(turns.subList(at, turns.size()))
                .allMatch(later -> later.seatsOfUnit() >= has);
          }
          assertThat(turns).extracting(Turn::waiting).containsExactlyInAnyOrderElementsOf(waiting);
        });
  }

  @Test
  void guestsOfNoUnitHaveNoQuotaAndWaitByTheirMoment() {
    var early = waiting(1, "", 0);
    var late = waiting(2, "", 5);

    var turns = WaitingOrder.of(List.of(late, early), List.of(seated(9, "")), Optional.of(1));

    assertThat(turns).extracting(Turn::waiting).containsExactly(early, late);
    assertThat(turns).extracting(Turn::barred).containsOnly(false);
    assertThat(WaitingOrder.fits(early.base().applicant(), List.of(seated(9, "")), Optional.of(1)))
        .isTrue();
  }

  @Test
  void aUnitFitsUntilItHasItsQuota() {
    var applicant = waiting(1, "raska", 0).base().applicant();

    assertThat(WaitingOrder.fits(applicant, List.of(seated(9, "raska")), Optional.of(2))).isTrue();
    assertThat(
            WaitingOrder.fits(
                applicant, List.of(seated(8, "raska"), seated(9, "raska")), Optional.of(2)))
        .isFalse();
    assertThat(WaitingOrder.fits(applicant, List.of(waiting(9, "raska", 0)), Optional.of(1)))
        .as("who waits holds no seat")
        .isTrue();
  }

  private static Waiting waiting(int number, String unit, int seconds) {
    return new Waiting(base(number, unit, NOON.plusSeconds(seconds)));
  }

  private static Enrolment seated(int number, String unit) {
    return new Seated(base(number, unit, NOON), number);
  }
}
