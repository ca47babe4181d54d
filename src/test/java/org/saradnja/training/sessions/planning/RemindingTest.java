package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.trainers.Engagements;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class RemindingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private SessionTable sessions;
  @Autowired private RuleBook rules;
  @Autowired private LegalTime now;

  private final HallClock time = new HallClock();
  private SessionId session;
  private LocalDate first;
  private Reminding reminding;

  @BeforeEach
  void announce() {
    session = AnnouncedSession.of("podsecanje", 6, Optional.empty(), application);
    first = AnnouncedSession.firstDay(application);
    reminding = new Reminding(sessions, rules, time, application);
  }

  @Test
  void itIsSaidOnceThatATrainingComesNear() {
    before(days());

    reminding.remind();
    reminding.remind();

    assertThat(told()).containsExactly(new TrainingApproaches(session, first));
  }

  @Test
  void neitherTooEarlyNorOnTheDayItself() {
    before(days() + 1);
    reminding.remind();
    before(0);
    reminding.remind();

    assertThat(told()).isEmpty();
  }

  @Test
  void aTrainingThatWasMovedIsSaidAgain() {
    before(days());
    reminding.remind();
    AnnouncedSession.moved(session, first.plusDays(7), application);
    time.moveTo(first.plusDays(7L - days()).atStartOfDay(time.zone()).toInstant());

    reminding.remind();

    assertThat(told())
        .containsExactly(
            new TrainingApproaches(session, first),
            new TrainingApproaches(session, first.plusDays(7)));
  }

  @Test
  void aCancelledTrainingDoesNotComeNear() {
    AnnouncedSession.cancelled(session, "нема сале", application);
    before(days());

    reminding.remind();

    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, 1", "true, 0"})
  void thePermanentListKnowsWhereItsTrainersLeadUnlessItWasCancelled(
      boolean cancelled, int engagements) {
    TrainerId trainer = sessions.get(session).toDomain().content().trainers().getFirst();
    if (cancelled) {
      AnnouncedSession.cancelled(session, "нема сале", application);
    }

    var led = application.getBean(Engagements.class).of(trainer);

    assertThat(led).hasSize(engagements);
    assertThat(led)
        .allSatisfy(one -> {
          assertThat(one.place()).isEqualTo("Суботица");
          assertThat(one.hours()).isEqualTo(13);
        });
  }

  private int days() {
    return rules.on(RuleKey.TRAINING_REMINDER, RuleBook.NO_UNIT, now.today()).number();
  }

  private void before(int days) {
    time.moveTo(first.minusDays(days).atTime(12, 0).atZone(time.zone()).toInstant());
  }

  private Iterable<TrainingApproaches> told() {
    return events.stream(TrainingApproaches.class)
        .filter(one -> one.session().equals(session))
        .toList();
  }
}
