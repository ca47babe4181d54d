package org.saradnja.funding.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Points are each member's own; they may change until the list and nothing is lost. */
@TownTest
class ScoringTest {

  @Autowired private ApplicationContext application;
  @Autowired private Scoring scoring;
  @Autowired private ScoreTable sheets;
  @Autowired private GivenTable given;
  @Autowired private Left left;
  @Autowired private Commissions commissions;
  @Autowired private JdbcClient jdbc;

  private Town town;
  private SignedIn member;
  private ReceivedApplication first;

  @BeforeEach
  void afterTheStatements() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    member = town.members.get(1);
    SomeStatement.appointedAndSigned(town, application);
  }

  @Test
  void whatIsOnlyWrittenIsNoActAndCountsForNothing() {
    scoring.save(member, first.id(), written("25"), 0);

    assertThat(new WrittenDown(jdbc).about(first.id())).isEmpty();
    assertThat(given.of(town.call.id())).isEmpty();
    assertThat(waiting(member)).containsExactly(first);
  }

  @Test
  void givenPointsAreAnEntryOfTheLogWithTheirDigest() {
    scoring.give(member, first.id(), points(25), "", 0);

    var last = given.last(first.id(), member.person()).orElseThrow();
    assertThat(new WrittenDown(jdbc).about(first.id())).containsExactly("ScoresGiven");
    assertThat(
            jdbc.sql("select content from ledger_entry where subject = :subject")
                .param("subject", first.id().subject())
                .query(byte[].class)
                .single())
        .isEqualTo(last.digest().bytes());
    assertThat(last.at()).isEqualTo(town.clock.now());
    assertThat(waiting(member)).isEmpty();
  }

  @Test
  void aChangeIsTheNextGivingAndTheEarlierOneStays() {
    scoring.give(member, first.id(), points(25), "", 0);
    town.clock.stand("2027-03-02T09:00:00");
    scoring.save(member, first.id(), written("20"), 1);
    assertThat(given.of(town.call.id())).extracting(GivenScores::total).containsExactly(25);

    scoring.give(member, first.id(), points(20), "Прочитан је прилог.", 2);

    assertThat(given.history(first.id(), member.person()))
        .extracting(GivenScores::number, GivenScores::total, GivenScores::change)
        .containsExactly(tuple(1, 25, ""), tuple(2, 20, "Прочитан је прилог."));
    assertThat(given.of(town.call.id())).extracting(GivenScores::total).containsExactly(20);
    assertThat(new WrittenDown(jdbc).about(first.id())).hasSize(2);
  }

  @Test
  void whoIsChangingPointsHasThatApplicationWaiting() {
    scoring.give(member, first.id(), points(25), "", 0);

    scoring.save(member, first.id(), written("20"), 1);

    assertThat(waiting(member)).containsExactly(first);
  }

  @ParameterizedTest(name = "version {0}")
  @ValueSource(ints = {-1, 1, 7})
  void anOldOrInventedVersionOverwritesNothing(int version) {
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> scoring.save(member, first.id(), written("1"), version));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> scoring.give(member, first.id(), points(1), "", version));
    assertThat(sheets.find(first.id(), member.person())).isEmpty();
  }

  @Test
  void twoWindowsOfOneMemberGiveOnce() throws Exception {
    var together = new CyclicBarrier(2);
    var heard = new ArrayList<Boolean>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(giving(together, 20), giving(together, 25)))) {
        heard.add(one.get());
      }
    }

    assertThat(heard).containsExactlyInAnyOrder(true, false);
    assertThat(given.history(first.id(), member.person())).hasSize(1);
    assertThat(new WrittenDown(jdbc).about(first.id())).hasSize(1);
  }

  private Callable<Boolean> giving(CyclicBarrier together, int goals) {
    return () -> {
      together.await();
      try {
        scoring.give(member, first.id(), points(goals), "", 0);
        return true;
      } catch (OptimisticLockingFailureException _) {
        return false;
      }
    };
  }

  @Test
  void threeMembersAtTheSameMomentAreNotInEachOthersWay() throws Exception {
    var together = new CyclicBarrier(3);
    var tasks =
        town.members.stream()
            .<Callable<Boolean>>map(one ->
                () -> {
                  together.await();
                  scoring.give(one, first.id(), points(20), "", 0);
                  return true;
                })
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(tasks)) {
        assertThat(one.get()).isTrue();
      }
    }

    assertThat(given.of(town.call.id())).hasSize(3);
  }

  @Test
  void afterTheListPointsStand() {
    scoring.give(member, first.id(), points(25), "", 0);
    jdbc.sql(
            """
            insert into ranking_list (call, version, published_at, published_by, bundle, digest)
            values (:call, 1, now(), :mandate, '{}', 'x')
            """)
        .param("call", town.call.id().value())
        .param("mandate", UUID.randomUUID())
        .update();

    for (ThrowableAssert.ThrowingCallable act :
        List.<ThrowableAssert.ThrowingCallable>of(
            () -> scoring.save(member, first.id(), written("1"), 1),
            () -> scoring.give(member, first.id(), points(1), "Касно.", 1))) {
      assertThatExceptionOfType(ActRefused.class)
          .isThrownBy(act)
          .satisfies(refused -> {
            assertThat(refused.refusal()).isEqualTo(ScoringRefusal.LIST_PUBLISHED);
            assertThat(refused.arguments()).containsExactly(town.code());
          });
    }
    assertThat(given.of(town.call.id())).extracting(GivenScores::total).containsExactly(25);
    assertThat(left.isOver(town.call.id())).isTrue();
  }

  @Test
  void aChangeWithoutAReasonIsStoppedBehindTheFormToo() {
    scoring.give(member, first.id(), points(25), "", 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scoring.give(member, first.id(), points(20), " ", 1));
    assertThat(given.history(first.id(), member.person())).hasSize(1);
  }

  @Test
  void nobodyScoresWhatTheyMayNotRead() {
    for (var stranger :
        List.of(
            town.officer, town.holding(Role.COMMISSION_MEMBER), Town.in(application).president())) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> scoring.give(stranger, first.id(), points(25), "", 0));
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> scoring.save(stranger, first.id(), written("25"), 0));
    }
    assertThat(given.of(town.call.id())).isEmpty();
  }

  private List<ReceivedApplication> waiting(SignedIn who) {
    return left.of(commissions.find(town.call.id()).orElseThrow(), who.person());
  }

  private static Entries written(String goals) {
    return new Entries(Map.of("goals", new Entries.Entry(goals, "Јасно.")));
  }

  private static Map<String, PointsGiven> points(int goals) {
    return Map.of("goals", new PointsGiven(goals, "Јасно."));
  }
}
