package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class QuestionTableTest {

  private static final Instant AT = Instant.parse("2026-11-03T08:00:00.123456Z");
  private static final UUID MANDATE = UUID.randomUUID();

  @Autowired private QuestionTable questions;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @MethodSource
  void keepsEveryKind(Task task) {
    var text = text(task, Basis.PRACTICE);

    var version = questions.insert("П01", text, AT, MANDATE);

    var kept = questions.versions(version.question()).getFirst();
    assertThat(kept.question()).isEqualTo(new Question(version, "П01", text));
    assertThat(kept.state()).isEqualTo(Written.State.DRAFT);
    assertThat(kept.at()).isEqualTo(AT);
  }

  static Stream<Task> keepsEveryKind() {
    return SomeQuestions.ofEveryKind().stream();
  }

  @Test
  void testsDrawTheConfirmedVersionWhileTheNewOneIsADraft() {
    var first = questions.insert("П01", single("један"), AT, MANDATE);
    assertThat(questions.confirmed()).isEmpty();
    questions.confirm(first, AT, MANDATE);

    var second = questions.revise(first, single("два"), AT, MANDATE);

    assertThat(questions.confirmed()).extracting(Question::version).containsExactly(first);
    questions.confirm(second, AT, MANDATE);
    assertThat(questions.confirmed()).extracting(Question::version).containsExactly(second);
    assertThat(questions.of(List.of(first)).values())
        .extracting(question -> question.task().stem())
        .containsExactly("један");
  }

  @Test
  void whatWasWithdrawnIsNotDrawnAndNotLost() {
    var version = questions.insert("П01", single("један"), AT, MANDATE);
    questions.confirm(version, AT, MANDATE);

    questions.withdraw(version.question(), AT);

    assertThat(questions.confirmed()).isEmpty();
    assertThat(questions.of(List.of(version))).containsKey(version);
    assertThat(questions.find("П01")).map(Written::state).contains(Written.State.WITHDRAWN);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var read = questions.insert("П01", single("један"), AT, MANDATE);
    questions.revise(read, single("два"), AT, MANDATE);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> questions.revise(read, single("три"), AT, MANDATE));
  }

  @Test
  void aConfirmedVersionIsReadOnceAndADraftEachTime() {
    var confirmed = questions.insert("П01", single("један"), AT, MANDATE);
    questions.confirm(confirmed, AT, MANDATE);
    var draft = questions.insert("П02", single("два"), AT, MANDATE);

    var first = questions.of(List.of(confirmed, draft));
    var second = questions.of(List.of(draft, confirmed));

    assertThat(second).isEqualTo(first);
    assertThat(second.get(confirmed)).isSameAs(first.get(confirmed));
    assertThat(second.get(draft)).isNotSameAs(first.get(draft));
  }

  @Test
  void oneThatNeverWasIsMissedAmongThoseThatAreKnown() {
    var confirmed = questions.insert("П01", single("један"), AT, MANDATE);
    questions.confirm(confirmed, AT, MANDATE);
    questions.confirmed();
    var unknown = new QuestionVersion(confirmed.question(), 2);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> questions.of(List.of(confirmed, unknown)));
  }

  @Test
  void aQuestionThatNeverWasIsNoSuchThing() {
    var unknown = new QuestionVersion(new QuestionId(UUID.randomUUID()), 1);

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> questions.of(List.of(unknown)));
  }

  @Test
  void aCodeIsOfOneQuestion() {
    questions.insert("П01", single("један"), AT, MANDATE);

    assertThat(questions.isTaken("П01")).isTrue();
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> questions.insert("П01", single("други"), AT, MANDATE))
        .withMessageContaining("one_question_for_a_code");
  }

  @Test
  void whatIsUnverifiedIsNotConfirmed() {
    var version =
        questions.insert("П01", text(SomeQuestions.single(), Basis.UNVERIFIED), AT, MANDATE);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> questions.confirm(version, AT, MANDATE))
        .withMessageContaining("what_is_unverified_is_not_confirmed");
  }

  @Test
  void whatWasWrittenStaysAsItWasWritten() {
    var version = questions.insert("П01", single("један"), AT, MANDATE);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql("update question_version set source = 'други' where question = :id")
                .param("id", version.question().value())
                .update())
        .withMessageContaining("stays as it was written");
  }

  private static QuestionText single(String stem) {
    var single = (Task.SingleChoice) SomeQuestions.single();
    return text(new Task.SingleChoice(stem, single.choices()), Basis.PROVISION);
  }

  private static QuestionText text(Task task, Basis basis) {
    return new QuestionText("М7", Difficulty.HARD, basis, task, "чл. 6", "јер је тако");
  }
}
