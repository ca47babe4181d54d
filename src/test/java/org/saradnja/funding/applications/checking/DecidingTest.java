package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.Milestones;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions of the formal check: what is refused, what is written down, and the last of a call. */
class DecidingTest extends AnOpenCall {

  private static final Ground LATE_REPORT =
      new Ground("late-report", "Извештај није предат.", "Јавни конкурс, тачка 3");

  @Autowired private Deciding deciding;
  @Autowired private Answering answering;
  @Autowired private Cases cases;
  @Autowired private Applications applications;
  @Autowired private Milestones milestones;
  @Autowired private JdbcClient jdbc;

  private Applying officer;

  @BeforeEach
  void anOfficerChecks() {
    officer = officer();
  }

  @Test
  void whileApplicantsCanStillChangeTheirMindNothingIsDecided() {
    var id = sent(applicant);
    time.moveTo(SampleCall.CLOSES);

    assertRefused(CheckingRefusal.CALL_STILL_OPEN, () -> deciding.findInOrder(officer.who(), id));
    assertRefused(
        CheckingRefusal.CALL_STILL_OPEN,
        () -> deciding.reject(officer.who(), id, List.of(LATE_REPORT)));
  }

  @Test
  void anOpenQuestionKeepsFromFindingInOrderAndIsCounted() {
    var id = sent(applicant);
    time.moveTo(SampleWorld.CLOSED);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> deciding.findInOrder(officer.who(), id))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CheckingRefusal.NOT_IN_ORDER);
          assertThat(refused.arguments()).containsExactly(0, 4);
        });
    assertThat(applications.inOrder(call.id())).isEmpty();
  }

  @Test
  void aDecisionStandsInTheLogOnce() {
    var id = sent(applicant);
    time.moveTo(SampleWorld.CLOSED);
    answer(id);

    deciding.findInOrder(officer.who(), id);

    assertRefused(CheckingRefusal.DECIDED_ALREADY, () -> deciding.findInOrder(officer.who(), id));
    assertRefused(
        CheckingRefusal.DECIDED_ALREADY,
        () -> deciding.reject(officer.who(), id, List.of(LATE_REPORT)));
    assertThat(new WrittenDown(jdbc).about(id)).containsExactly("ApplicationSent", "FoundInOrder");
  }

  @Test
  void aRejectionIsKnownToTheListWithItsFactsAndProvision() {
    var id = sent(applicant);
    time.moveTo(SampleWorld.CLOSED);

    deciding.reject(officer.who(), id, List.of(LATE_REPORT));

    assertThat(applications.rejected(call.id()))
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.application().id()).isEqualTo(id);
          assertThat(rejected.grounds()).containsExactly(LATE_REPORT);
        });
    assertThat(new WrittenDown(jdbc).about(id))
        .containsExactly("ApplicationSent", "ApplicationRejected");
  }

  @Test
  void whatWasWithdrawnIsNotChecked() {
    var path = applicant.send(call);
    applicant.post(path + "/povlacenje", Map.of());
    time.moveTo(SampleWorld.CLOSED);

    assertRefused(
        CheckingRefusal.WITHDRAWN,
        () ->
            deciding.reject(
                officer.who(), new ApplicationId(Applying.id(path)), List.of(LATE_REPORT)));
  }

  @Test
  void theLastDecisionOfACallEndsItsCheckWhicheverItIs() {
    var first = sent(applicant);
    var second = sent(anotherApplicant());
    time.moveTo(SampleWorld.CLOSED);
    answer(first);
    deciding.findInOrder(officer.who(), first);
    assertThat(milestones.of(call.id())).isEmpty();

    deciding.reject(officer.who(), second, List.of(LATE_REPORT));

    assertThat(milestones.of(call.id()))
        .singleElement()
        .satisfies(reached -> {
          assertThat(reached.milestone()).isEqualTo(MilestoneReached.Milestone.CHECK_FINISHED);
          assertThat(reached.at()).isEqualTo(SampleWorld.CLOSED);
        });
  }

  @Test
  void twoLastDecisionsAtTheSameMomentEndTheCheckOnce() throws Exception {
    var first = sent(applicant);
    var second = sent(anotherApplicant());
    time.moveTo(SampleWorld.CLOSED);
    answer(first);
    answer(second);
    var together = new CyclicBarrier(2);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var decisions =
          threads.invokeAll(List.of(deciding(first, together), deciding(second, together)));
      for (var decision : decisions) {
        assertThat(decision.get()).isTrue();
      }
    }

    assertThat(milestones.of(call.id())).hasSize(1);
    assertThat(applications.inOrder(call.id())).hasSize(2);
  }

  private Callable<Boolean> deciding(ApplicationId id, CyclicBarrier together) {
    return () -> {
      together.await();
      deciding.findInOrder(officer.who(), id);
      return true;
    };
  }

  @Test
  void ofTwoOfficersWhoDecideDifferentlyAtOnceOneIsHeard() throws Exception {
    var id = sent(applicant);
    time.moveTo(SampleWorld.CLOSED);
    answer(id);
    var colleague = anotherOfficer();
    var together = new CyclicBarrier(2);
    Callable<Boolean> yes = heard(together, () -> deciding.findInOrder(officer.who(), id));
    Callable<Boolean> no =
        heard(together, () -> deciding.reject(colleague.who(), id, List.of(LATE_REPORT)));

    var heard = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(yes, no))) {
        heard.add(one.get());
      }
    }

    assertThat(heard).containsExactlyInAnyOrder(true, false);
    assertThat(applications.inOrder(call.id()).size() + applications.rejected(call.id()).size())
        .isEqualTo(1);
    assertThat(new WrittenDown(jdbc).about(id)).hasSize(2);
  }

  /** Whether the act was not refused, neither by the rules nor because somebody was faster. */
  private static Callable<Boolean> heard(CyclicBarrier together, Runnable act) {
    return () -> {
      together.await();
      try {
        act.run();
        return true;
      } catch (ActRefused | OptimisticLockingFailureException _) {
        return false;
      }
    };
  }

  @Test
  void anOfficerOfAnotherUnitDecidesNothing() {
    var id = sent(applicant);
    time.moveTo(SampleWorld.CLOSED);
    var elsewhere = Somebody.holding(Role.OFFICER, new UnitId("raska"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> deciding.findInOrder(elsewhere, id));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> deciding.reject(elsewhere, id, List.of(LATE_REPORT)));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> deciding.findInOrder(applicant.who(), id));
  }

  private ApplicationId sent(Applying by) {
    return new ApplicationId(Applying.id(by.send(call)));
  }

  private void answer(ApplicationId id) {
    var opened = cases.openForAct(officer.who(), id);
    answering.answer(officer.who(), id, opened.check().version(), CheckScenes.asTheOfficerKnows());
  }

  private static void assertRefused(Refusal refusal, ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
