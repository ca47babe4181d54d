package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.AnswersAsked;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.OpinionsAsked;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked after a training by letter, once, and who needs no letter any more. */
class EvaluationLettersTest extends SomeEvaluation {

  @Autowired private EvaluationLetters letters;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TextsOfRequest texts;

  private PersonId answering;

  /** Letters are written to accounts alone. */
  @Override
  protected int people() {
    return 0;
  }

  @BeforeEach
  void oneOfThemHasAnAccount() {
    answering = seated("Весна Вежбовић");
  }

  @Test
  void whoWasThereIsAskedOnceHoweverOftenTheEventIsHeard() {
    var asked = new AnswersAsked(training.session().id());
    hear(asked);
    awaitQueued("ANSWERS_ASKED", answering);

    var late = seated("Лазар Скицић");
    hear(asked);
    awaitQueued("ANSWERS_ASKED", late);

    assertThat(queued("ANSWERS_ASKED", answering)).isEqualTo(1);
  }

  @Test
  void whoWasAwayIsNotAsked() {
    presence.absent().add(seats().getLast());
    var there = seated("Лазар Скицић");

    hear(new AnswersAsked(training.session().id()));

    awaitQueued("ANSWERS_ASKED", there);
    assertThat(queued("ANSWERS_ASKED", answering)).isZero();
  }

  @Test
  void theLetterSaysWhatToDoUntilWhenAndWhere() {
    var words = words(NoticeKind.ANSWERS_ASKED, answering, Face.CYRILLIC).orElseThrow();

    assertThat(words.arguments().stream().map(Object::toString))
        .containsExactly(
            "Суботица",
            texts
                .of(Face.CYRILLIC)
                .days(training.session().days().stream().map(block -> block.day()).toList()),
            texts.of(Face.CYRILLIC).day(training.terms().closes().lastDay()),
            "http://localhost:8080/rad/moje-obuke/upitnik/" + code());
  }

  @Test
  void whoAnsweredMeanwhileGetsNoLetter() {
    var fields = Map.of("form", training.form().id().value().toString(), "opsta-ocena", "3");
    var who = new SignedIn(answering, "Весна Вежбовић");
    assertThat(new Sitting(web, who).post("/rad/moje-obuke/upitnik/" + code(), fields))
        .hasStatus(303);

    assertThat(words(NoticeKind.ANSWERS_ASKED, answering, Face.CYRILLIC)).isEmpty();
    assertThat(again().evaluation().box(Occasion.AFTER).sheets()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = NoticeKind.class,
      names = {"ANSWERS_ASKED", "OPINIONS_ASKED"})
  void ofATrainingThatWasCancelledNobodyIsAsked(NoticeKind kind) {
    pass(Duration.ofDays(-10));
    AnnouncedSession.cancelled(training.session().id(), "нема сале", application);

    assertThat(words(kind, answering, Face.CYRILLIC)).isEmpty();
  }

  @Test
  void theStaffOfTheUnitIsAskedForTheOpinionsOnceAndNoOtherUnit() {
    var unit = new UnitId("vezbaonica");
    var contact = Somebody.holding(Role.HUMAN_RESOURCES, unit, application).person();
    var elsewhere =
        Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("raska"), application).person();
    var officer = Somebody.holding(Role.OFFICER, unit, application).person();
    var asked = new OpinionsAsked(training.session().id(), unit);

    hear(asked);
    awaitQueued("OPINIONS_ASKED", contact);
    var second = Somebody.holding(Role.HUMAN_RESOURCES, unit, application).person();
    hear(asked);
    awaitQueued("OPINIONS_ASKED", second);

    assertThat(queued("OPINIONS_ASKED", contact)).isEqualTo(1);
    for (var other : List.of(elsewhere, officer, answering)) {
      assertThat(queued("OPINIONS_ASKED", other)).isZero();
    }
  }

  @Test
  void theLetterToTheUnitLeadsToItsListAndNamesNobody() {
    var contact =
        Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("vezbaonica"), application).person();

    var words = words(NoticeKind.OPINIONS_ASKED, contact, Face.ENGLISH).orElseThrow();

    assertThat(words.arguments().stream().map(Object::toString).toList().getLast())
        .isEqualTo("http://localhost:8080/en/rad/kadrovi/misljenja");
    assertThat(words.arguments().toString()).doesNotContain("Вежб", "Vežb", "Весна", "Vesna");
  }

  @Test
  void anInvitationOfTwoUnitsIsTwoLettersForWhoKeepsBoth() {
    var both = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("vezbaonica"), application);
    SomeMandate.of(
        both.person(), Role.HUMAN_RESOURCES, new Party.OfUnit(new UnitId("raska")), application);
    hear(new OpinionsAsked(training.session().id(), new UnitId("vezbaonica")));
    hear(new OpinionsAsked(training.session().id(), new UnitId("raska")));

    await()
        .dontCatchUncaughtExceptions()
        .atMost(30, SECONDS)
        .until(() -> queued("OPINIONS_ASKED", both.person()) == 2);
  }

  private PersonId seated(String name) {
    var person = Somebody.withoutMandates(application).person();
    seating.seat(training.session().id(), person, name);
    return person;
  }

  private void awaitQueued(String kind, PersonId to) {
    await().dontCatchUncaughtExceptions().atMost(30, SECONDS).until(() -> queued(kind, to) == 1);
  }

  private void hear(AnswersAsked asked) {
    transaction.executeWithoutResult(_ -> letters.on(asked));
  }

  private void hear(OpinionsAsked asked) {
    transaction.executeWithoutResult(_ -> letters.on(asked));
  }

  private Optional<Writing.Words> words(NoticeKind kind, PersonId to, Face face) {
    var notice = new Notice(UUID.randomUUID(), kind, training.session().id().value(), "", to);
    return letters.words(notice, texts.of(face));
  }

  private int queued(String kind, PersonId to) {
    return jdbc.sql(
            "select count(*) from notice where kind = :kind and about = :about and person = :to")
        .param("kind", kind)
        .param("about", training.session().id().value())
        .param("to", to.value())
        .query(Integer.class)
        .single();
  }
}
