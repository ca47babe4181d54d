package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;

/** When people are asked, who of them still is, and what a training without an evaluation is. */
class AskingRoundsTest extends SomeEvaluation {

  @Autowired private AskingRounds rounds;
  @Autowired private HeldTrainings trainings;
  @Autowired private Entitled entitled;
  @Autowired private Giving giving;
  @Autowired private QuestionnairesDesk desk;
  @Autowired private QuestionnaireWriting writing;
  @Autowired private TextsOfRequest texts;

  @Test
  void nobodyIsAskedBeforeTheTrainingEnds() {
    pass(Duration.ofHours(-4));

    rounds.ask();

    assertThat(asked()).isEmpty();
  }

  @Test
  void participantsAreAskedOnceHoweverOftenTheRoundComes() {
    rounds.ask();
    rounds.ask();

    assertThat(asked()).containsExactly("ANSWERS");
  }

  @ParameterizedTest(name = "after {0} days")
  @CsvSource({"150, 'ANSWERS'", "200, 'ANSWERS OPINIONS'"})
  void superiorsAreAskedWhenTheirTimeHasCome(int days, String what) {
    rounds.ask();
    pass(Duration.ofDays(days));
    rounds.ask();

    assertThat(String.join(" ", asked())).isEqualTo(what);
  }

  @Test
  void aTrainingThatEndedLongAgoIsNotAskedForAnswersAnyMore() {
    pass(Duration.ofDays(60));

    rounds.ask();

    assertThat(asked()).isEmpty();
  }

  @Test
  void awaitedIsWhoWasThereHasAnAccountAndHasNotAnswered() {
    presence.absent().add(seats().get(0));
    giving.give(participant(1), code(), Occasion.AFTER, sheet(Occasion.AFTER));

    assertThat(entitled.awaited(training.session().id()))
        .containsExactlyElementsOf(
            List.of(2, 3, 4, 5).stream().map(at -> participant(at).person()).toList());
  }

  @Test
  void anAnswerAtTheEntryIsNotOneAfterwards() {
    pass(Duration.ofDays(-2));
    giving.give(participant(0), code(), Occasion.BEFORE, sheet(Occasion.BEFORE));

    assertThat(entitled.hasGiven(seats().getFirst(), Occasion.BEFORE)).isTrue();
    assertThat(entitled.hasGiven(seats().getFirst(), Occasion.AFTER)).isFalse();
    assertThat(entitled.awaited(training.session().id())).hasSize(people());
    assertThat(entitled.given(again(), Occasion.BEFORE)).isEqualTo(1);
  }

  @Test
  void theDeskHoldsWhatIsAwaitedOnTheDayAndItsLastDay() {
    assertThat(mine(participant(0)))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.href()).isEqualTo("/rad/moje-obuke/upitnik/" + code());
          assertThat(item.due()).contains(training.terms().closes().lastDay());
        });

    pass(Duration.ofDays(-2));
    assertThat(mine(participant(0)))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.href()).isEqualTo("/rad/moje-obuke/samoprocena/" + code());
          assertThat(item.due()).contains(training.session().days().getFirst().day());
        });
  }

  @Test
  void whoAnsweredOrWasAwayOrHasNoSeatHasNothingOnTheDesk() {
    giving.give(participant(0), code(), Occasion.AFTER, sheet(Occasion.AFTER));
    presence.absent().add(seats().get(1));

    assertThat(mine(participant(0))).isEmpty();
    assertThat(mine(participant(1))).isEmpty();
    assertThat(mine(Somebody.withoutMandates(application))).isEmpty();
    assertThat(mine(organiser)).isEmpty();
  }

  @Test
  void theListOfOnesTrainingsOffersWhatIsOpen() {
    var t = texts.of(Face.CYRILLIC);

    assertThat(writing.of(participant(0).person(), t))
        .singleElement()
        .satisfies(open -> assertThat(open.href()).endsWith("/upitnik/" + code()));
    pass(Duration.ofDays(60));
    assertThat(writing.of(participant(0).person(), t)).isEmpty();
  }

  @Test
  void aCancelledTrainingIsNotEvaluated() {
    pass(Duration.ofDays(-10));
    AnnouncedSession.cancelled(training.session().id(), "нема сале", application);

    assertThat(trainings.find(training.session().id())).isEmpty();
    assertThat(trainings.all()).noneMatch(one -> one.session().code().equals(code()));
    pass(Duration.ofDays(20));
    rounds.ask();
    assertThat(asked()).isEmpty();
  }

  @Test
  void theLatestTrainingComesFirst() {
    var days = trainings.all().stream().map(one -> one.session().lastDay().day()).toList();

    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(trainings.get(code()).trainers())
        .singleElement()
        .satisfies(one -> assertThat(one.person()).isEqualTo(Optional.of(trainer.person())));
  }

  private List<String> asked() {
    return jdbc.sql("select what from evaluation_asked where session = :session order by what")
        .param("session", training.session().id().value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<Desk.Item> mine(SignedIn who) {
    return desk.of(who, texts.of(Face.CYRILLIC)).stream()
        .filter(item -> item.href().endsWith("/" + code()))
        .toList();
  }
}
