package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionConfirmed;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.QuestionWithdrawn;
import org.saradnja.training.exams.QuestionWritten;
import org.saradnja.training.exams.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The Academy writes, rewrites, confirms and withdraws; what the log says of each. */
@ApplicationTest
@RecordApplicationEvents
class WritingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Writing writing;
  @Autowired private QuestionTable questions;

  private SignedIn author;
  private QuestionId id;

  @BeforeEach
  void somebodyWroteAQuestion() {
    author = SomeBank.author(application);
    id = writing.write(author, "Т-" + UUID.randomUUID(), text("Колики је рок?", Basis.PROVISION));
  }

  @Test
  void whatIsWrittenIsADraftWithItsDigestInTheLog() {
    assertThat(newest().state()).isEqualTo(Written.State.DRAFT);
    assertThat(written())
        .singleElement()
        .satisfies(act -> {
          assertThat(act.version()).isEqualTo(new QuestionVersion(id, 1));
          assertThat(act.content()).isEqualTo(newest().question().text().digest());
          assertThat(act.actor().role()).isEqualTo("academy");
        });
  }

  @Test
  void whoSavesWithoutAChangeWritesNothing() {
    writing.rewrite(author, version(1), text("Колики је рок?", Basis.PROVISION));

    assertThat(newest().latest()).isOne();
    assertThat(written()).hasSize(1);
  }

  @Test
  void ofTwoWhoRewriteTheSameVersionTheSecondIsRefused() {
    writing.rewrite(author, version(1), text("Први?", Basis.PROVISION));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> writing.rewrite(author, version(1), text("Други?", Basis.PROVISION)));
    assertThat(newest().question().task().stem()).isEqualTo("Први?");
    assertThat(newest().latest()).isEqualTo(2);
  }

  @Test
  void onlyTheVersionBeforeOnesEyesIsConfirmed() {
    writing.rewrite(author, version(1), text("Бољи текст?", Basis.PROVISION));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .as("somebody rewrote it meanwhile")
        .isThrownBy(() -> writing.confirm(author, version(1)));
    assertThat(events.stream(QuestionConfirmed.class)).isEmpty();

    writing.confirm(author, version(2));
    assertThat(events.stream(QuestionConfirmed.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.version()).isEqualTo(version(2));
          assertThat(act.content()).isEqualTo(newest().question().text().digest());
        });
  }

  @Test
  void aVersionThatNeverWasIsNotConfirmed() {
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> writing.confirm(author, version(7)));
    assertThat(newest().state()).isEqualTo(Written.State.DRAFT);
  }

  @Test
  void whatIsConfirmedIsNotConfirmedOnceMore() {
    writing.confirm(author, version(1));

    assertRefused(() -> writing.confirm(author, version(1)), BankRefusal.NOT_CONFIRMABLE);
  }

  @Test
  void whatNobodyVerifiedStaysADraft() {
    writing.rewrite(author, version(1), text("Колики је рок?", Basis.UNVERIFIED));

    assertRefused(() -> writing.confirm(author, version(2)), BankRefusal.NOT_CONFIRMABLE);
  }

  @Test
  void nothingIsDoneToWhatWasWithdrawn() {
    writing.withdraw(author, id);

    assertRefused(() -> writing.confirm(author, version(1)), BankRefusal.WITHDRAWN);
    assertRefused(() -> writing.withdraw(author, id), BankRefusal.WITHDRAWN);
    assertRefused(
        () -> writing.rewrite(author, version(1), text("Ипак?", Basis.PROVISION)),
        BankRefusal.WITHDRAWN);
    assertThat(events.stream(QuestionWithdrawn.class)).hasSize(1);
  }

  @Test
  void toOthersThereIsNoBankInAnyOfItsActs() {
    var other =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    Stream.<ThrowingCallable>of(
            () -> writing.write(other, "Т-1", text("?", Basis.PROVISION)),
            () -> writing.rewrite(other, version(1), text("?", Basis.PROVISION)),
            () -> writing.confirm(other, version(1)),
            () -> writing.withdraw(other, id))
        .forEach(act -> assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act));
    assertThat(newest().state()).isEqualTo(Written.State.DRAFT);
  }

  @Test
  void ofTwoWhoWithdrawAtOnceOneDoes() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Boolean> withdrawing =
        () -> {
          together.await();
          return catchThrowable(() -> writing.withdraw(author, id)) == null;
        };

    var done = new ArrayList<Boolean>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : people.invokeAll(List.of(withdrawing, withdrawing))) {
        done.add(one.get());
      }
    }

    assertThat(done).containsExactlyInAnyOrder(true, false);
  }

  private Written newest() {
    return questions.versions(id).getFirst();
  }

  private List<QuestionWritten> written() {
    return events.stream(QuestionWritten.class).toList();
  }

  private QuestionVersion version(int number) {
    return new QuestionVersion(id, number);
  }

  private static QuestionText text(String stem, Basis basis) {
    return new QuestionText(
        "М7", Difficulty.EASY, basis, new Task.TrueFalse(stem, true), "чл. 8", "");
  }

  private static void assertRefused(ThrowingCallable act, BankRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}
