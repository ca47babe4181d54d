package org.saradnja.training.evaluation.giving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalDateTime;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.training.evaluation.AnswersAsked;
import org.saradnja.training.evaluation.EvaluatedTraining.Stage;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.OpinionsAsked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once that participants, and later their superiors, are to be asked; closes what is due. */
@Component
class AskingRounds {

  private static final Duration EVERY = Duration.ofMinutes(10);

  private final EvaluatedTrainings trainings;
  private final EvaluationTable evaluations;
  private final Entitled entitled;
  private final Closing closing;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  AskingRounds(
      EvaluatedTrainings trainings,
      EvaluationTable evaluations,
      Entitled entitled,
      Closing closing,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.evaluations = evaluations;
    this.entitled = entitled;
    this.closing = closing;
    this.time = time;
    this.events = events;
  }

  /** Letters of a training are queued by whoever hears; a training is told of once. */
  @Transactional
  public void ask() {
    var now = LocalDateTime.ofInstant(time.now(), time.zone());
    for (var training : trainings.all()) {
      var session = training.session().id();
      if (training.stage(Occasion.AFTER, now) == Stage.OPEN
          && evaluations.ask(session, "ANSWERS")) {
        events.publishEvent(new AnswersAsked(session));
      }
      if (now.toLocalDate().isAfter(training.terms().opinions().lastDay())
          && evaluations.ask(session, "OPINIONS")) {
        entitled.of(training, Occasion.AFTER).stream()
            .flatMap(seat -> seat.unit().stream())
            .distinct()
            .forEach(unit -> events.publishEvent(new OpinionsAsked(session, unit)));
      }
    }
  }

  void closeDue() {
    trainings.all().stream()
        .filter(training -> !training.evaluation().closed())
        .filter(training -> training.isClosed(time.today()))
        .forEach(closing::closeDue);
  }

  @Configuration(proxyBeanMethods = false)
  static class Rounds {

    @Bean
    RecurringTask<Void> evaluationRound(AskingRounds rounds) {
      return Tasks.recurring("evaluation-round", FixedDelay.of(EVERY))
          .execute((_, _) -> {
            rounds.ask();
            rounds.closeDue();
          });
    }
  }
}
