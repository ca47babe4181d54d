package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionsImported;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.bank.Importing.Outcome;
import org.saradnja.training.exams.bank.Importing.Planned;
import org.saradnja.training.exams.bank.Importing.Taken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Many questions at once: what a file will do to the bank, and that it does it once. */
@ApplicationTest
@RecordApplicationEvents
class ImportingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Importing importing;
  @Autowired private Writing writing;
  @Autowired private QuestionTable questions;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private SignedIn author;

  @BeforeEach
  void theAcademyIsAtWork() {
    author = SomeBank.author(application);
  }

  @Test
  void thePlanIsWhatTheTakingDoes() {
    importing.take(author, List.of(sound("исто"), sound("мењано"), sound("повучено")), false);
    writing.withdraw(author, id("повучено"));
    var incoming =
        List.of(
            sound("ново"),
            sound("исто"),
            of("мењано", "Друга реч?", Basis.PROVISION),
            sound("повучено"),
            sound("ново"));

    var planned = importing.plan(author, incoming);
    var taken = importing.take(author, incoming, false);

    assertThat(planned)
        .extracting(Planned::outcome)
        .containsExactly(
            Outcome.NEW, Outcome.SAME, Outcome.CHANGED, Outcome.WITHDRAWN, Outcome.TWICE);
    assertThat(taken)
        .isEqualTo(
            new Taken((int) planned.stream().filter(one -> one.outcome().isWritten()).count(), 0));
    assertThat(versions("мењано")).isEqualTo(2);
    assertThat(versions("исто")).isOne();
    assertThat(questions.find(code("повучено")).orElseThrow().state())
        .as("nobody brings it back by a file")
        .isEqualTo(Written.State.WITHDRAWN);
  }

  @Test
  void planningWritesNothing() {
    importing.plan(author, List.of(sound("ново")));

    assertThat(questions.find(code("ново"))).isEmpty();
  }

  @Test
  void theSameFileTwiceIsTakenOnceAndSaidOnce() {
    var incoming = List.of(sound("једно"), sound("друго"));

    assertThat(importing.take(author, incoming, false)).isEqualTo(new Taken(2, 0));
    assertThat(importing.take(author, incoming, false)).isEqualTo(new Taken(0, 0));

    assertThat(events.stream(QuestionsImported.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.written()).isEqualTo(2);
          assertThat(act.confirmed()).isZero();
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(incoming)));
        });
  }

  @Test
  void onlyWhatIsSoundAndWhoseSourceWasReadIsConfirmedWithTheImport() {
    var faulty =
        new Incoming(
            code("неисправно"),
            new QuestionText(
                "М7",
                Difficulty.EASY,
                Basis.PROVISION,
                new Task.SingleChoice("?", List.of()),
                "",
                ""));
    var incoming =
        List.of(sound("исправно"), of("непроверено", "Питање?", Basis.UNVERIFIED), faulty);

    assertThat(importing.take(author, incoming, true)).isEqualTo(new Taken(3, 1));

    assertThat(state("исправно")).isEqualTo(Written.State.CONFIRMED);
    assertThat(state("непроверено")).isEqualTo(Written.State.DRAFT);
    assertThat(state("неисправно")).isEqualTo(Written.State.DRAFT);
  }

  @Test
  void aChangedQuestionStaysDrawnInItsConfirmedWordsUntilTheNewOnesAreConfirmed() {
    importing.take(author, List.of(sound("мењано")), true);

    importing.take(author, List.of(of("мењано", "Нове речи?", Basis.PROVISION)), false);

    assertThat(questions.confirmed())
        .filteredOn(question -> question.code().equals(code("мењано")))
        .extracting(question -> question.task().stem())
        .containsExactly("Питање?");
  }

  @Test
  void toOthersThereIsNoBankToTakeQuestionsInto() {
    var other = Somebody.withoutMandates(application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> importing.plan(other, List.of(sound("туђе"))));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> importing.take(other, List.of(sound("туђе")), true));
    assertThat(questions.find(code("туђе"))).isEmpty();
  }

  private Incoming sound(String name) {
    return of(name, "Питање?", Basis.PROVISION);
  }

  private Incoming of(String name, String stem, Basis basis) {
    return new Incoming(
        code(name),
        new QuestionText(
            "М7", Difficulty.EASY, basis, new Task.TrueFalse(stem, true), "чл. 8", ""));
  }

  private String code(String name) {
    return name + "-" + mark;
  }

  private QuestionId id(String name) {
    return questions.find(code(name)).orElseThrow().id();
  }

  private int versions(String name) {
    return questions.versions(id(name)).size();
  }

  private Written.State state(String name) {
    return questions.find(code(name)).orElseThrow().state();
  }
}
