package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.assessment.scoring.SomeGiven;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement is signed once, about all applicants, after the call has closed. */
@TownTest
class SigningTest {

  @Autowired private ApplicationContext application;
  @Autowired private Signing signing;
  @Autowired private Recusing recusing;
  @Autowired private Sittings sittings;
  @Autowired private Commissions commissions;
  @Autowired private Scores scores;
  @Autowired private JdbcClient jdbc;

  private Town town;
  private SignedIn member;
  private ReceivedApplication first;
  private ReceivedApplication second;

  @BeforeEach
  void aCommissionOfThree() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    second = town.applications.inOrder(town.call, "401-2/2027", "Удружење „Два точка“", 300_000);
    member = town.members.get(1);
    SomeStatement.appointed(town, application);
  }

  @Test
  void theLogHoldsTheDigestOfTheStatementAndNotItsWords() {
    sign(Map.of());

    var seat = (Seat.Signed) seat();
    assertThat(seat.at()).isEqualTo(town.clock.now());
    assertThat(seat.about()).containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(
            jdbc.sql(
                    """
                    select content from ledger_entry
                     where subject = :subject and kind = 'StatementSigned'
                    """)
                .param("subject", town.call.id().subject())
                .query(byte[].class)
                .single())
        .isEqualTo(seat.statement().bytes());
  }

  @Test
  void itIsSignedOnceEvenByTwoWindowsAtTheSameMoment() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Boolean> press =
        () -> {
          together.await();
          try {
            sign(Map.of());
            return true;
          } catch (ActRefused refused) {
            return refused.refusal() != CommissionRefusal.ALREADY_SIGNED;
          }
        };

    var signed = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(press, press))) {
        signed.add(one.get());
      }
    }

    assertThat(signed).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whileApplicationsComeInNothingIsSigned() {
    town.clock.stand("2027-02-09T23:59:59");

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> sign(Map.of()))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(CommissionRefusal.CALL_STILL_OPEN));
    assertThat(seat()).isInstanceOf(Seat.Appointed.class);
  }

  @Test
  void aStatementAboutOthersThanTheApplicantsIsNotTaken() {
    var tooFew = new Answers(Set.of(first.id()), Map.of());
    var tooMany = new Answers(Set.of(first.id(), second.id(), ApplicationId.random()), Map.of());

    for (var answers : List.of(tooFew, tooMany)) {
      assertThatExceptionOfType(OptimisticLockingFailureException.class)
          .isThrownBy(() -> signing.sign(member, town.call, answers));
    }
    assertThat(seat()).isInstanceOf(Seat.Appointed.class);
  }

  @Test
  void aDeclaredConflictRecusesFromThatApplicationAtTheSameMoment() {
    sign(Map.of(second.id(), new Answers.Declared(Conflict.EMPLOYMENT, "Радила до маја.")));

    assertThat(commission().recusals())
        .singleElement()
        .satisfies(recusal -> {
          assertThat(recusal.person()).isEqualTo(member.person());
          assertThat(recusal.application()).isEqualTo(second.id());
          assertThat(recusal.explanation()).isEqualTo("Радила до маја.");
          assertThat(recusal.declaredAt()).isEqualTo(town.clock.now());
        });
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> sittings.reading(member, second.id()));
    assertThat(sittings.reading(member, first.id()).application()).isEqualTo(first);
  }

  @Test
  void whoWasNotAppointedForThisCallSignsNothing() {
    var another = town.holding(Role.COMMISSION_MEMBER);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            signing.sign(
                another, town.call, new Answers(Set.of(first.id(), second.id()), Map.of())));
  }

  @Test
  void anApplicationThatTheCheckDidNotFindInOrderIsReadByNobody() {
    var unchecked = town.applications.unchecked(town.call, "401-3/2027", "Удружење „Степеник“");
    var rejected = town.applications.rejected(town.call, "401-4/2027", "Удружење „Весели вашар“");
    signing.sign(
        member,
        town.call,
        new Answers(Set.of(first.id(), second.id(), unchecked.id(), rejected.id()), Map.of()));

    for (var closed : List.of(unchecked, rejected)) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> sittings.reading(member, closed.id()));
    }
    town.applications.finishCheck(unchecked);
    assertThat(sittings.reading(member, unchecked.id()).application()).isEqualTo(unchecked);
  }

  @Test
  void aConflictFoundLaterTakesThePointsOutOfTheCount() {
    town.members.forEach(one -> SomeStatement.signed(one, Map.of(), town, application));
    SomeGiven.points(member, first, application, 20, 25, 15, 10, 5);

    recusing.withdraw(
        member, first.id(), new Answers.Declared(Conflict.RELATIVE, "Сестра у управи."));

    assertThat(commission().isRecused(member.person(), first.id())).isTrue();
    assertThat(commission().scorersOf(first.id())).hasSize(2);
    assertThat(scores.of(town.call.id())).as("what was given stays in the history").hasSize(1);
    assertThat(new WrittenDown(jdbc).about(first.id()))
        .containsExactly("ScoresGiven", "MemberRecused");
  }

  @Test
  void nobodyWithdrawsTwiceOrFromWhatTheyMayNotRead() {
    var declared = new Answers.Declared(Conflict.RELATIVE, "Кум.");
    assertThatExceptionOfType(NoSuchThing.class)
        .as("before the statement")
        .isThrownBy(() -> recusing.withdraw(member, first.id(), declared));

    sign(Map.of());
    recusing.withdraw(member, first.id(), declared);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> recusing.withdraw(member, first.id(), declared));
    assertThat(commission().recusals()).hasSize(1);
  }

  @Test
  void afterTheListNobodyWithdraws() {
    town.members.forEach(one -> SomeStatement.signed(one, Map.of(), town, application));
    jdbc.sql(
            """
            insert into ranking_list (call, version, published_at, published_by, bundle, digest)
            values (:call, 1, now(), :mandate, '{}', 'x')
            """)
        .param("call", town.call.id().value())
        .param("mandate", UUID.randomUUID())
        .update();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            recusing.withdraw(member, first.id(), new Answers.Declared(Conflict.RELATIVE, "Кум.")))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CommissionRefusal.LIST_ALREADY_PUBLISHED);
          assertThat(refused.arguments()).containsExactly(town.code());
        });
  }

  private void sign(Map<ApplicationId, Answers.Declared> conflicts) {
    signing.sign(member, town.call, new Answers(Set.of(first.id(), second.id()), conflicts));
  }

  private Seat seat() {
    return commission().seatOf(member.person()).orElseThrow();
  }

  private Commission commission() {
    return commissions.find(town.call.id()).orElseThrow();
  }
}
