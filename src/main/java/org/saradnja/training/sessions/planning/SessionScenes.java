package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The seven trainings of 2019 are entered as held; an invented series is planned and announced. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class SessionScenes {

  private static final String PAST = "ocd-2019";
  private static final String RUNNING = "ocd-2027";
  private static final String ABANDONED = "ocd-2027-proba";
  private static final String IN_PREPARATION = "ocd-2027-nacrtovac";

  private final Planning planning;
  private final Announcing announcing;
  private final SessionTable sessions;
  private final Cast cast;

  SessionScenes(Planning planning, Announcing announcing, SessionTable sessions, Cast cast) {
    this.planning = planning;
    this.announcing = announcing;
    this.sessions = sessions;
    this.cast = cast;
  }

  /** By whom and of what a series is made. */
  @Component
  @PracticeOnly
  record Cast(People people, Programmes programmes, Trainers trainers) {

    SignedIn organiser() {
      var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
      return new SignedIn(person, people.nameOf(person).cyrillic());
    }

    /** Trainers by their names, as they were accredited on the first day. */
    List<TrainerId> named(PracticeTrainings.Held held) {
      return trainers.accredited("civilno-drustvo", held.first()).stream()
          .filter(trainer -> held.trainers().contains(trainer.name().cyrillic()))
          .map(trainer -> trainer.id())
          .toList();
    }
  }

  @Bean
  Scene trainingsOf2019Entered() {
    return Scene.of(
        "2026-11-04T09:00:00",
        "2026-11-04 trainings of 2019 entered",
        () -> plan(PAST).forEach(id -> announcing.takeOver(cast.organiser(), id, 0)));
  }

  @Bean
  Scene trainingsOf2027Announced() {
    return Scene.of(
        "2027-02-01T09:00:00",
        "2027-02-01 trainings of 2027 announced",
        () ->
            plan(RUNNING).stream()
                .filter(id -> !sessions.get(id).code().equals(IN_PREPARATION))
                .forEach(id -> announcing.announce(cast.organiser(), id, 0)));
  }

  @Bean
  Scene oneTrainingCancelled() {
    return Scene.of(
        "2027-04-14T12:00:00",
        "2027-04-14 a training cancelled",
        () -> {
          var row = sessions.find(new SessionCode(ABANDONED)).orElseThrow();
          announcing.cancel(
              cast.organiser(),
              new SessionId(row.id()),
              row.version(),
              "Дом омладине је затворен због радова. Пријављени су позвани на друге обуке серије.");
        });
  }

  private List<SessionId> plan(String code) {
    var file = PracticeTrainings.read();
    var run =
        file.series().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    var programme =
        cast.programmes().find(new ProgrammeCode(run.programme()), run.year()).orElseThrow();
    var content =
        new SeriesContent(
            new SeriesCode(code), programme.id(), run.title(), run.about(), run.support());
    var id = planning.begin(cast.organiser(), content, run.source());
    return file.sessions().stream()
        .filter(held -> held.series().equals(code))
        .map(held -> plan(id, held))
        .toList();
  }

  private SessionId plan(SeriesId id, PracticeTrainings.Held held) {
    return planning.plan(cast.organiser(), id, held.content(cast.named(held)));
  }
}
